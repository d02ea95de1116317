import { availability } from "~src/rules/availability"
import { concern } from "~src/rules/concern"
import { contactDetails } from "~src/rules/contact-details"
import { conversation } from "~src/rules/conversation"
import { fit } from "~src/rules/fit"
import { forwardLook } from "~src/rules/forward-look"
import { gratitude } from "~src/rules/gratitude"
import { greeting } from "~src/rules/greeting"
import { interest } from "~src/rules/interest"
import { length } from "~src/rules/length"
import { noPlaceholder } from "~src/rules/no-placeholder"
import { paragraphs } from "~src/rules/paragraphs"
import { rightNames } from "~src/rules/right-names"
import type { Rule } from "~src/rules/rule"
import { signOff } from "~src/rules/sign-off"
import { spelling } from "~src/rules/spelling"
import { subject } from "~src/rules/subject"

const REGISTERED = [
  noPlaceholder,
  rightNames,
  spelling,
  greeting,
  gratitude,
  conversation,
  interest,
  fit,
  concern,
  forwardLook,
  availability,
  signOff,
  contactDetails,
  subject,
  length,
  paragraphs,
] as const

/** Every rule, in the order of the checklist. */
export const RULES: readonly Rule[] = REGISTERED

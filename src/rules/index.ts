import { conversation } from "~src/rules/conversation"
import { fit } from "~src/rules/fit"
import { gratitude } from "~src/rules/gratitude"
import { greeting } from "~src/rules/greeting"
import { interest } from "~src/rules/interest"
import { length } from "~src/rules/length"
import { noPlaceholder } from "~src/rules/no-placeholder"
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
  signOff,
  subject,
  length,
] as const

/** Every rule, in the order of the checklist. */
export const RULES: readonly Rule[] = REGISTERED

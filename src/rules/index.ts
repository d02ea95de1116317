import { attachment } from "~src/rules/attachment"
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
import { noPressure } from "~src/rules/no-pressure"
import { noResume } from "~src/rules/no-resume"
import { noSelfDoubt } from "~src/rules/no-self-doubt"
import { noShouting } from "~src/rules/no-shouting"
import { noSlang } from "~src/rules/no-slang"
import { oneReader } from "~src/rules/one-reader"
import { paragraphs } from "~src/rules/paragraphs"
import { rightNames } from "~src/rules/right-names"
import type { Rule } from "~src/rules/rule"
import { sentenceCase } from "~src/rules/sentence-case"
import { signOff } from "~src/rules/sign-off"
import { spelling } from "~src/rules/spelling"
import { subject } from "~src/rules/subject"
import { timing } from "~src/rules/timing"
import { uniqueNote } from "~src/rules/unique-note"

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
  noPressure,
  noSlang,
  noSelfDoubt,
  noShouting,
  noResume,
  sentenceCase,
  oneReader,
  uniqueNote,
  timing,
  attachment,
] as const

/** Every rule, in the order of the checklist. */
export const RULES: readonly Rule[] = REGISTERED

import { gratitude } from "~src/rules/gratitude"
import { greeting } from "~src/rules/greeting"
import type { Rule } from "~src/rules/rule"
import { signOff } from "~src/rules/sign-off"

const REGISTERED = [gratitude, greeting, signOff] as const

/** Every rule, in the order of the checklist. */
export const RULES: readonly Rule[] = REGISTERED

export type RuleId = (typeof REGISTERED)[number]["meta"]["id"]

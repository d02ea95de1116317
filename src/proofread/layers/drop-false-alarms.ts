import { FALSE_ALARMS, type FalseAlarm } from "~src/proofread/false-alarms"
import { type Layer, type RawFinding, wordAt } from "~src/proofread/layers/layer"

const WINDOW = 40

function fits(pattern: RegExp | undefined, text: string): boolean {
  return pattern === undefined || pattern.test(text)
}

function isFalseAlarm(alarm: FalseAlarm, finding: RawFinding, text: string): boolean {
  const { start, end } = finding.span
  return (
    alarm.rule === finding.rule &&
    fits(alarm.before, text.slice(Math.max(0, start - WINDOW), start)) &&
    fits(alarm.word, wordAt(text, finding)) &&
    fits(alarm.after, text.slice(end, end + WINDOW))
  )
}

/** Drops the engine's known mistakes, one entry of the list each, so that its rules can stay on. */
export const dropFalseAlarms: Layer = (findings, { text }) =>
  findings.filter((finding) => !FALSE_ALARMS.some((alarm) => isFalseAlarm(alarm, finding, text)))

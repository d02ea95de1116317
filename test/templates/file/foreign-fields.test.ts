import { describe, expect, it } from "vitest"
import { findPlaceholders } from "~src/rules/match/find-placeholders"
import { withOurFields } from "~src/templates/file/csv/foreign-fields"

describe("fields of other tools", () => {
  it.each([
    ["{{to.first_name}}", "{{first-name}}"],
    ["{first name}", "{{first-name}}"],
    ["*|FNAME|*", "{{first-name}}"],
    ["[[TO=firstname]]", "{{first-name}}"],
    ["%COMPANY%", "{{company}}"],
    ["[Company Name]", "{{company}}"],
    ["<<role>>", "{{role}}"],
    ["«Position»", "{{role}}"],
    ["${topic}", "{{topic}}"],
    ["{%job_title%}", "{{role}}"],
    ["%filltext:name=Company%", "{{company}}"],
    ["{formtext: name=Hiring Manager; default=you}", "{{interviewer}}"],
    ["[Your Name]", "{{sender}}"],
    ["{{from.full_name}}", "{{sender}}"],
    ["{{from.email}}", "{{email}}"],
  ])("%s becomes a blank of ours: %s", (theirs, ours) => {
    expect(withOurFields(`Hello ${theirs}, hello`)).toBe(`Hello ${ours}, hello`)
  })

  it.each([
    ["{cursor}", "{{cursor}}"],
    ["${ticket number}", "{{ticket number}}"],
    ["{{name}}", "{{name}}"],
    ["{{#if company}}", "{{#if company}}"],
    // Whose they are is not certain, and ours would be filled with the writer's.
    ["{{phone}}", "{{phone number}}"],
    ["{email}", "{{e-mail address}}"],
    ["%DAY%", "{{which day}}"],
  ])("%s stays a blank, not one of ours: %s", (theirs, blank) => {
    expect(withOurFields(`Hello ${theirs}, hello`)).toBe(`Hello ${blank}, hello`)
    expect(findPlaceholders(withOurFields(`Hello ${theirs}, hello`))).toHaveLength(1)
  })

  it("leaves asides, figures and code alone", () => {
    for (const text of ["[see below]", "100% sure and 50% off", "{ a: 1 }"]) {
      expect(withOurFields(text)).toBe(text)
    }
  })
})

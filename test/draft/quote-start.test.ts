import { describe, expect, test } from "vitest"
import { quoteOffset } from "~src/draft/quote-start"

const OWN = "Dear Dana,\n\nthank you for 2026: it was a pleasure.\n"
const QUOTED = "\nSee you on Monday.\nDana"

describe("what introduces quoted mail", () => {
  test.each([
    "On Tue, 3 Mar 2026 Dana Whitfield wrote:",
    "On Tue, Mar 3, 2026 at 9:14 AM Dana Whitfield <dana@orbit.example> wrote:",
    "Am Di., 3. März 2026 um 09:14 Uhr schrieb Dana Whitfield <dana@orbit.example>:",
    "Le mar. 3 mars 2026 à 09:14, Dana Whitfield <dana@orbit.example> a écrit :",
    "El mar, 3 mar 2026 a las 9:14, Dana Whitfield (<dana@orbit.example>) escribió:",
    "вт, 3 мар. 2026 г. в 09:14, Dana Whitfield <dana@orbit.example>:",
    "Dana Whitfield <dana@orbit.example>, 3 Mar 2026 Sal, 09:14 tarihinde şunu yazdı:",
    "2026年3月3日(火) 9:14 Dana Whitfield <dana@orbit.example>:",
    "Dana Whitfield <dana@orbit.example> 于2026年3月3日周二 09:14写道：",
    "في الثلاثاء، ٣ مارس ٢٠٢٦ في ٩:١٤ ص تمت كتابة ما يلي بواسطة ‪Dana Whitfield‬‏ <‪dana@orbit.example‬‏>:",
    "On Tue, 3 Mar 2026 at 09:14 Dana Whitfield\n<dana@orbit.example> wrote:",
    "On Tue, 3 Mar 2026 at 09:14\nDana Whitfield\n<dana@orbit.example> wrote:",
    "---------- Forwarded message ---------\nFrom: Dana Whitfield <dana@orbit.example>",
    "---------- Weitergeleitete Nachricht ---------\nVon: Dana Whitfield <dana@orbit.example>",
    "-----Original Message-----",
    "From: Dana Whitfield\nSent: Tuesday, March 3, 2026 9:14 AM",
    "Da: Dana Whitfield <dana@orbit.example>\nInviato: martedì 3 marzo 2026 09:14\nA: Jonah Reyes",
    "差出人: Dana Whitfield <dana@orbit.example>\n送信日時: 2026年3月3日 9:14\n宛先: Jonah Reyes",
    "发件人：Dana Whitfield <dana@orbit.example>\n发送时间：2026年3月3日 9:14\n收件人：Jonah Reyes",
    "-- ",
  ])("is known: %j", (lines) => {
    expect(quoteOffset(`${OWN}${lines}${QUOTED}`)).toBe(OWN.length)
    expect(quoteOffset(lines)).toBe(0)
  })
})

describe("what the writer may say", () => {
  test.each([
    "Here is what I promised on 3 March 2026:",
    "You can write to Dana (dana@orbit.example) or to me:",
    "Dana Whitfield <dana@orbit.example>:",
    "Jonah Reyes\nPhone: 614 555 0142\nEmail: jonah@reyes.example\nPortfolio: reyes.example/2026",
    "Position: Data Analyst\nInterview: 3 March 2026, 9:14\nWith: Dana Whitfield, dana@orbit.example",
    "----- Agenda -----\nThe first point",
    "From: Ohio\nWith: love",
    "One -- and only one -- question.",
    "On Tuesday I wrote to Eva.",
    "",
  ])("is the writer's: %j", (lines) => {
    expect(quoteOffset(`${OWN}${lines}\nThank you.`)).toBeNull()
  })
})

test("a reply below the lines that are quoted is the writer's", () => {
  expect(quoteOffset("On Tue, 3 Mar 2026 Dana wrote:\n> See you.\n\nThank you.")).toBeNull()
})

test("a megabyte of lines is looked through at once", () => {
  const started = performance.now()
  expect(quoteOffset("Note: a line as any other, of some length.\n".repeat(24_000))).toBeNull()
  expect(performance.now() - started).toBeLessThan(1500)
})

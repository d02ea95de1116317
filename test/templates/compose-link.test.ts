import { describe, expect, test } from "vitest"
import { gmailComposeLink, outlookComposeLink } from "~src/templates/compose-link"

const mail = { to: ["dana@northgate.example"], subject: "Thank you", body: "" }

/** What the webmail reads back: percent signs undone, a + left as it is. */
function read(url: string): Record<string, string> {
  const query = url.slice(url.indexOf("?") + 1).split("&")
  return Object.fromEntries(
    query.map((pair) => {
      const [name, value = ""] = pair.split("=")
      return [name!, decodeURIComponent(value)]
    }),
  )
}

describe("a link to a prefilled compose window", () => {
  test("in Gmail", () => {
    expect(gmailComposeLink(mail)).toEqual({
      url: "https://mail.google.com/mail/?view=cm&fs=1&to=dana%40northgate.example&su=Thank%20you",
      holds: { subject: true, body: true },
    })
  })

  test.each([
    ["1", "https://mail.google.com/mail/u/1/?view=cm&fs=1"],
    ["jo+n@reyes.example", "https://mail.google.com/mail/u/jo%2Bn%40reyes.example/?view=cm&fs=1"],
  ])("in the Gmail account %s", (account, url) => {
    expect(gmailComposeLink({ to: [], subject: "", body: "", account }).url).toBe(url)
  })

  test("in Outlook, for private and work accounts", () => {
    expect(outlookComposeLink({ ...mail, account: "personal" }).url).toBe(
      "https://outlook.live.com/mail/0/deeplink/compose?to=dana%40northgate.example&subject=Thank%20you",
    )
    expect(outlookComposeLink({ ...mail, account: "work" }).url).toBe(
      "https://outlook.cloud.microsoft/mail/deeplink/compose?to=dana%40northgate.example&subject=Thank%20you",
    )
  })

  test("without anything in it is the bare address", () => {
    expect(outlookComposeLink({ to: [], subject: "", body: "", account: "work" }).url).toBe(
      "https://outlook.cloud.microsoft/mail/deeplink/compose",
    )
  })

  test.each([
    ["a plus", "C++ & C#"],
    ["an ampersand and an equals sign", "Hollis & Pike = us?"],
    ["accents", "Siobhán Ní Bhriain, naïve"],
    ["an emoji", "Thank you 🙏🏽"],
    ["line breaks", "Dear Dana,\n\nThank you."],
    ["other scripts", "תודה רבה"],
    ["a percent sign", "100 % done, %20"],
    ["a fragment sign", "role #4"],
  ])("carries %s", (_what, text) => {
    for (const link of [
      gmailComposeLink({ ...mail, body: text }),
      outlookComposeLink({ ...mail, body: text, account: "work" }),
    ]) {
      expect(read(link.url).body).toBe(text)
      expect(link.url).not.toMatch(/[+ \n#]/)
      expect(new URL(link.url).searchParams.get("body")).toBe(text)
    }
  })

  test("carries several recipients", () => {
    const to = ["a+b@x.example", "c@x.example"]
    expect(read(gmailComposeLink({ ...mail, to }).url).to).toBe("a+b@x.example,c@x.example")
    expect(read(outlookComposeLink({ ...mail, to, account: "work" }).url).to).toBe(
      "a+b@x.example;c@x.example",
    )
  })

  test("half a surrogate pair does not throw", () => {
    expect(read(gmailComposeLink({ ...mail, body: "a\ud83d" }).url).body).toBe("a\ufffd")
  })

  test("leaves out what would make it longer than 1,800 characters, and says so", () => {
    const room = 1800 - gmailComposeLink({ ...mail, body: "x" }).url.length
    const fits = gmailComposeLink({ ...mail, body: "x".repeat(room + 1) })
    expect(fits.url).toHaveLength(1800)
    expect(fits.holds.body).toBe(true)

    const tooLong = gmailComposeLink({ ...mail, body: "x".repeat(room + 2) })
    expect(tooLong).toEqual({ url: gmailComposeLink(mail).url, holds: { subject: true, body: false } })

    const subject = gmailComposeLink({ ...mail, subject: "é".repeat(400) })
    expect(read(subject.url)).toEqual({ view: "cm", fs: "1", to: "dana@northgate.example" })

    const everything = gmailComposeLink({ ...mail, to: ["a".repeat(2000)] })
    expect(everything).toEqual({
      url: "https://mail.google.com/mail/?view=cm&fs=1",
      holds: { subject: false, body: false },
    })
  })
})

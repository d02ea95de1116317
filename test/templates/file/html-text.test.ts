import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { htmlText, isHtml } from "~src/templates/file/csv/html-text"

describe("marked-up text", () => {
  it.each([
    ["<p>Dear Ana,</p><p>thank you<br>again.</p>", "Dear Ana,\n\nthank you\nagain."],
    ["<div>One</div><div>Two</div>", "One\n\nTwo"],
    ["<ul><li>one</li><li>two</li></ul>", "- one\n- two"],
    ["a &amp; b &eacute; &#8211; &#x2014;&nbsp;c", "a & b é – — c"],
    ["<p>Hi <<role>>, <b>you</b></p>", "Hi <<role>>, you"],
    ["3 < 5 <b>and</b> 7 > 2", "3 < 5 and 7 > 2"],
    ["<style>p{color:red}</style><p>Hi</p><script>alert(1)</script><!-- <p>no</p> -->", "Hi"],
    ["<p>Hi<img src=x onerror=alert(1)", "Hi"],
    ['<p onclick="x()">Hi <a href="javascript:x()">there</a></p>', "Hi there"],
  ])("%s reads as its words", (html, text) => {
    expect(isHtml(`${html}<br>`)).toBe(true)
    expect(htmlText(html)).toBe(text)
  })

  it("is told from text that only has angle brackets", () => {
    for (const text of ["if a < b and c > d", "<<role>>", "<role>", "Dear Ana"])
      expect(isHtml(text)).toBe(false)
  })

  it("leaves no tag behind but merge fields, whatever was written", () => {
    const piece = fc.constantFrom(
      "<p",
      ">",
      "<",
      "</",
      "script",
      "<!--",
      "-->",
      " x=",
      "a",
      "&lt",
      ";",
      '"',
      "\n",
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = htmlText(pieces.join("")).replace(/<<[^<>\n]*>>/g, "field")
        if (!pieces.join("").includes("&lt;")) expect(text).not.toMatch(/<[a-z/!]/)
      }),
      { numRuns: 1_000 },
    )
  })
})

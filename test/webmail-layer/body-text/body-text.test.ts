// @vitest-environment happy-dom
import { describe, expect, it } from "vitest"
import { gmail } from "~src/webmail/adapters/gmail"
import { outlook } from "~src/webmail/adapters/outlook"
import { readBodyText } from "~src/webmail/body-text/body-text"

function bodyWith(html: string): HTMLElement {
  const body = document.createElement("div")
  body.contentEditable = "true"
  body.innerHTML = html
  document.body.replaceChildren(body)
  return body
}

const textOf = (html: string) => readBodyText(bodyWith(html), gmail.notOwnText).text

describe("lines", () => {
  it.each([
    ["Hi Dana,", "Hi Dana,"],
    ["Hi Dana,<div>Thank you.</div>", "Hi Dana,\nThank you."],
    ["<div>Hi</div><div><br></div><div>Bye</div>", "Hi\n\nBye"],
    ["<div>Hi</div><div><br></div>", "Hi\n"],
    ["Hi<br>Bye", "Hi\nBye"],
    ["Hi<br>", "Hi"],
    ["Hi<br><br>Bye", "Hi\n\nBye"],
    ["<br>", ""],
    ["<div><br></div>", ""],
    ["<div><div>Hi</div></div><div><div>Bye</div></div>", "Hi\nBye"],
    ["<p>Hi</p><p>Bye</p>", "Hi\n\nBye"],
    ['<p class="MsoNormal">Hi</p><p style="margin: 0px">Bye</p>', "Hi\nBye"],
    ["<ul><li>one</li><li>two</li></ul>", "one\ntwo"],
    ["<div></div><div>Hi</div><div></div>", "Hi"],
    ["<pre>one\n  two</pre>", "one\n  two"],
    ["one <b>bold</b> word", "one bold word"],
  ])("reads %j", (html, text) => {
    expect(textOf(html)).toBe(text)
  })
})

it("leaves out what Streak adds to see a mail opened", () => {
  const mark = '<div hspace="streak-pt-mark" style="max-height:1px"><img alt=""><font size="1">ᐧ</font></div>'
  expect(textOf(`<div>Hi</div>${mark}`)).toBe("Hi")
})

describe("space", () => {
  it.each([
    ["  Hi \n  Dana ", "Hi Dana "],
    ["Hi&nbsp; Dana", "Hi  Dana"],
    ["<div>\n  <div>Hi</div>\n  <div>Bye</div>\n</div>", "Hi\nBye"],
    ["Hi\u200b\ufeff Dana\u2060!", "Hi Dana!"],
    ["Hi <b> Dana</b>", "Hi Dana"],
    ["👩‍💻 Dana", "👩‍💻 Dana"],
  ])("reads %j", (html, text) => {
    expect(textOf(html)).toBe(text)
  })
})

describe("what the writer did not write", () => {
  it.each([
    ["Hi<grammarly-extension>12 issues</grammarly-extension> Dana", "Hi Dana"],
    ['Hi<span style="display: none">secret</span> Dana', "Hi Dana"],
    ['Hi<div class="gmail_signature" data-smartmail="gmail_signature">Jonah</div>there', "Hi\nthere"],
    ['Hi<br><div class="gmail_quote"><div class="gmail_attr">Dana wrote:</div>old</div>after', "Hi"],
    ['<div class="gmail_quote">own<div class="gmail_attr">-----</div>old</div>', "own"],
    ['<div class="gmail_quote">On Monday:<blockquote class="gmail_quote">old</blockquote></div>', ""],
    ['Hi <a contenteditable="false" href="mailto:dana@x.example">@Dana</a>!', "Hi @Dana!"],
    ['See <span contenteditable="false"><a href="https://x.example">Resume.pdf</a></span>.', "See ."],
  ])("leaves it out of %j", (html, text) => {
    expect(textOf(html)).toBe(text)
  })

  it.each([
    [
      "its words",
      "<div>Hi</div><div>On Tue, 3 Mar 2026 Dana Whitfield &lt;dana@x.example&gt; wrote:<br>old</div>",
      "Hi\n",
    ],
    [
      "its words in one block with the writer's",
      "<div>Hi<br>Am 3. März 2026 schrieb Dana &lt;dana@x.example&gt;:<br>old</div>",
      "Hi\n",
    ],
    ["lines of preformatted text", "<pre>Hi\n-- \nJonah</pre>", "Hi\n"],
    ["the rule above it", '<div>Hi</div><hr style="display:inline-block;width:98%"><div>old</div>', "Hi"],
    [
      "a rule as Outlook draws it on the desktop",
      '<div>Hi</div><div style="border:none;border-top:solid #E1E1E1 1.0pt"><p>old</p></div>',
      "Hi",
    ],
    ["the dashes of a signature", "<div>Hi</div><div>-- <br><div>Jonah</div></div>", "Hi\n"],
  ])("ends where the quoted mail or the signature begins by %s", (_, html, text) => {
    const body = bodyWith(html)
    const own = readBodyText(body, gmail.notOwnText)
    expect(own.text).toBe(text)
    const { node, offset } = own.end()!
    expect(node.nodeValue?.slice(0, offset)).toBe("Hi")
    const before = document.createRange()
    before.setStart(body, 0)
    before.setEnd(own.quote!.node, own.quote!.offset)
    expect(before.toString().trim()).toBe("Hi")
  })

  it.each([
    '<blockquote style="margin:0 0 0 .8ex;border-left:1px solid #ccc">old</blockquote>',
    '<blockquote type="cite">old</blockquote>',
    '<blockquote cite="mid:1">old</blockquote>',
  ])("leaves out what somebody else said, and reads on below it: %s", (quoted) => {
    expect(textOf(`<div>Hi</div>${quoted}<div>Bye</div>`)).toBe("Hi\nBye")
  })

  it("reads what is only indented", () => {
    expect(textOf('<blockquote style="margin:0 0 0 40px;border:none">Hi</blockquote>')).toBe("Hi")
  })

  it("stops at Outlook's quote and skips its signature", () => {
    const body = bodyWith(
      '<div>Hi</div><div id="Signature">Jonah</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg">From: Dana</div>old',
    )
    expect(readBodyText(body, outlook.notOwnText).text).toBe("Hi")
  })
})

describe("places", () => {
  const html =
    "<div>Hi&nbsp;<b>Da\u200bna</b>,</div><div><br></div><div>thank  you 👩‍💻 for<br>Monday.</div><div>Jonah</div>"

  it("gives a range for every span, whose own text reads the same", () => {
    const body = bodyWith(html)
    const { text, rangeOf } = readBodyText(body, gmail.notOwnText)
    const squeeze = (words: string) => words.replace(/[\s\u200b\u00a0]+/g, "")
    for (let start = 0; start < text.length; start += 1) {
      for (let end = start + 1; end <= text.length; end += 1) {
        expect(squeeze(rangeOf({ start, end })?.toString() ?? "none")).toBe(squeeze(text.slice(start, end)))
      }
    }
  })

  it("finds the offset of every place it gave", () => {
    const body = bodyWith(html)
    const { text, rangeOf, offsetOf } = readBodyText(body, gmail.notOwnText)
    for (let offset = 0; offset <= text.length; offset += 1) {
      const range = rangeOf({ start: offset, end: offset })
      expect(range && offsetOf({ node: range.startContainer, offset: range.startOffset })).toBe(offset)
    }
  })

  it("refuses a span outside the text", () => {
    const { rangeOf } = readBodyText(bodyWith("Hi"), gmail.notOwnText)
    expect(rangeOf({ start: 0, end: 3 })).toBeNull()
    expect(rangeOf({ start: -1, end: 1 })).toBeNull()
  })

  it("ends behind the last word, or on the first line of an empty body", () => {
    expect(readBodyText(bodyWith("Hi<br><br><br>"), gmail.notOwnText).end()).toMatchObject({ offset: 2 })
    const empty = bodyWith("<div><br></div><div><br></div>")
    expect(readBodyText(empty, gmail.notOwnText).end()).toEqual({ node: empty.firstChild, offset: 0 })
  })
})

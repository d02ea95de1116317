// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from "vitest"
import { gmail } from "~src/webmail/adapters/gmail"

const editor =
  '<div class="Am" g_editable="true" contenteditable="true" role="textbox" aria-multiline="true">Hi</div>'
const fields = (rest = "") =>
  `<input name="subjectbox" value="Thank you"><input type="hidden" name="draft" value="#msg-a:r7">${rest}`

function build(html: string): HTMLElement {
  document.body.innerHTML = html
  return document.body
}

const found = (): HTMLElement[] => [
  ...new Set(
    [...document.querySelectorAll(gmail.composeSelector)].flatMap((match) => gmail.rootOf(match) ?? []),
  ),
]

beforeEach(() => document.body.replaceChildren())

describe("the window", () => {
  it.each([
    [
      "a pop-up",
      `<div role="dialog" id="r"><div class="M9"><form data-compose-id="1">${fields()}${editor}</form></div></div>`,
    ],
    [
      "an inline reply",
      `<div class="adn"><div class="ip" id="r"><div class="M9">${fields()}${editor}</div></div></div>`,
    ],
    ["a page of its own", `<div class="M9" id="r">${fields()}${editor}</div>`],
    ["known containers renamed", `<div><div id="r"><p>${fields()}</p>${editor}</div></div>`],
  ])("is found once: %s", (_, html) => {
    build(html)
    expect(found().map(({ id }) => id)).toEqual(["r"])
    expect(gmail.locate(found()[0]!)?.draftId).toBe("#msg-a:r7")
  })

  it("is not the signature editor in the settings, also while a mail is open", () => {
    build(`<div id="settings">${editor}</div><div role="dialog" id="r">${fields()}${editor}</div>`)
    expect(found().map(({ id }) => id)).toEqual(["r"])
  })

  it("is not yet located while it is half built", () => {
    build(`<div role="dialog"><div class="M9">${fields()}</div></div>`)
    expect(found()).toHaveLength(1)
    expect(gmail.locate(found()[0]!)).toBeNull()
  })

  it("is located by role when the editor's own mark is gone", () => {
    build(
      `<div class="M9">${fields()}<div contenteditable="true" role="textbox" aria-multiline="true">Hi</div></div>`,
    )
    expect(gmail.locate(found()[0]!)?.body.textContent).toBe("Hi")
  })

  it("gives the textarea in plain-text mode", () => {
    build(`<div class="M9">${fields()}<div class="At"><textarea class="Ak"></textarea></div></div>`)
    expect(gmail.locate(found()[0]!)?.body.localName).toBe("textarea")
  })
})

describe("the body of a minimised window", () => {
  // happy-dom lays nothing out: everything in the window is hidden.
  const bodyWith = (rich: string, plain: string) => {
    build(
      `<div class="M9" style="display:none">${fields()}<div style="${plain}"><div class="At"><textarea class="Ak"></textarea></div></div><div style="${rich}">${editor}</div></div>`,
    )
    for (const element of document.querySelectorAll("*")) element.checkVisibility = () => false
    return gmail.locate(found()[0]!)?.body.localName
  }
  it("is the text area in plain-text mode", () => expect(bodyWith("display:none", "")).toBe("textarea"))
  it("is the rich one otherwise", () => expect(bodyWith("", "display:none")).toBe("div"))
})

describe("the body in plain text", () => {
  const bodyWith = (marks: string) => {
    build(`<div class="M9">${fields()}<textarea ${marks}></textarea></div>`)
    return gmail.locate(found()[0]!)?.body.localName
  }
  it("is the only box of several lines", () => expect(bodyWith("")).toBe("textarea"))
  it.each(['name="to"', 'rows="1"', 'aria-haspopup="true"', 'role="combobox"'])(
    "is not the box that addresses are typed in: %s",
    (marks) => expect(bodyWith(marks)).toBeUndefined(),
  )
})

describe("the kind", () => {
  const kindIn = (html: string) => {
    build(html)
    return gmail.locate(found()[0]!)?.kind
  }
  const withSubject = (subject: string, rest = "", body = "Hi") =>
    `<div class="M9"><input name="subjectbox" value="${subject}">${rest}<div g_editable="true" contenteditable="true">${body}</div></div>`

  it("is new without any sign of an answer, whatever the subject says", () => {
    expect(kindIn(withSubject("Re: our talk"))).toBe("new")
  })
  it("is a reply by the message it answers", () => {
    expect(kindIn(withSubject("Gespräch", '<input type="hidden" name="rm" value="#msg-f:9">'))).toBe("reply")
  })
  it("is a reply inside a conversation", () => {
    expect(kindIn(`<div class="ip">${withSubject("x")}</div>`)).toBe("reply")
  })
  it("is a forward by its prefix or by the dashes above the quote", () => {
    const rm = '<input type="hidden" name="rm" value="#msg-f:9">'
    expect(kindIn(withSubject("WG: x", rm))).toBe("forward")
    expect(kindIn(withSubject("x", rm, '<div class="gmail_attr">---------- Doorgestuurd</div>'))).toBe(
      "forward",
    )
  })
})

describe("the recipients", () => {
  it("come from chips, each once, with their field", () => {
    const root = build(
      `<div class="anm" name="to"><div role="listbox"><div role="option" data-name="Dana Whitfield" data-hovercard-id="dana@x.example"></div>
       <div role="option" data-name="Dana Whitfield" data-hovercard-id="dana@x.example"></div></div><input role="combobox" value="li@x.example"></div>
       <div class="anm" name="cc"><div role="option" data-name="" data-hovercard-id="hr@x.example"></div></div>`,
    )
    expect(gmail.readRecipients(root)).toEqual([
      { name: "Dana Whitfield", address: "dana@x.example", field: "to" },
      { name: "", address: "hr@x.example", field: "cc" },
      { name: "", address: "li@x.example", field: "to" },
    ])
  })
  it("come from the form of the years before", () => {
    const root = build(
      '<div class="vR"><input type="hidden" name="to" value="Dana Whitfield <dana@x.example>"></div><input type="hidden" name="bcc" value="me@x.example">',
    )
    expect(gmail.readRecipients(root)).toEqual([
      { name: "Dana Whitfield", address: "dana@x.example", field: "to" },
      { name: "", address: "me@x.example", field: "bcc" },
    ])
  })
  it("come from the chips of those years where the form is not as it was", () => {
    const chip = (email: string, name: string, input: string) =>
      `<div><span email="${email}"><div>${name}</div></span><input type="hidden" ${input}></div>`
    const rows = (first: string, second: string) =>
      `<div><div>${chip("dana@x.example", "Dana Whitfield", first)}<textarea name="to"></textarea></div>
       <div>${chip("li@x.example", "li@x.example", second)}<textarea name="cc"></textarea></div></div>`
    const both = [
      { name: "Dana Whitfield", address: "dana@x.example", field: "to" },
      { name: "", address: "li@x.example", field: "cc" },
    ]
    expect(gmail.readRecipients(build(rows('name="to"', 'name="cc"')))).toEqual(both)
    const value = 'value="Dana Whitfield <dana@x.example>"'
    expect(gmail.readRecipients(build(rows(`name="to" ${value}`, 'name="cc"')))).toEqual(both)
    expect(gmail.readRecipients(build(rows(value, 'value="li@x.example"')))).toEqual(both)
  })
  it("are not taken from names that may have been shortened", () => {
    const root = build('<div class="aoD hl"><span email="dana@x.example">Dana</span></div>')
    expect(gmail.readRecipients(root)).toEqual([{ name: "", address: "dana@x.example", field: "to" }])
  })
  it("come from the summary while the rows are folded, never from the body", () => {
    const root = build(
      '<div class="aoD hl"><span email="dana@x.example" name="Dana"></span></div><div contenteditable="true"><span email="old@x.example"></span></div>',
    )
    expect(gmail.readRecipients(root)).toEqual([{ name: "Dana", address: "dana@x.example", field: "to" }])
  })
})

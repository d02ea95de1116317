// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from "vitest"
import { outlook } from "~src/webmail/adapters/outlook"

const editor = (id = 1) =>
  `<div id="editorParent_${id}"><div contenteditable="true" role="textbox" aria-multiline="true">Hi</div></div>`
const send = '<div data-testid="ComposeSendButton"><button id="s__primaryActionButton"></button></div>'
const subject = (value = "Thank you") => `<input id="MSG_d1_SUBJECT" value="${value}">`

function build(html: string): HTMLElement {
  document.body.innerHTML = html
  return document.body
}

const found = (): HTMLElement[] => [
  ...new Set(
    [...document.querySelectorAll(outlook.composeSelector)].flatMap((match) => outlook.rootOf(match) ?? []),
  ),
]

beforeEach(() => document.body.replaceChildren())

describe("the window", () => {
  it.each([
    ["docked", `<div id="docking_InitVisiblePart_0_r">${send}${subject()}${editor()}</div>`],
    ["a pop-up", `<div data-app-section="Form_Content" id="r">${send}${subject()}${editor()}</div>`],
    [
      "in the reading pane, without a known container",
      `<main><div id="r"><p>${send}</p>${editor()}</div></main>`,
    ],
  ])("is found once: %s", (_, html) => {
    build(html)
    expect(found()).toHaveLength(1)
    expect(found()[0]!.id).toMatch(/r$/)
    expect(outlook.locate(found()[0]!)?.body.textContent).toBe("Hi")
  })

  it("is told from another by its number", () => {
    build(
      `<div id="docking_InitVisiblePart_0">${send}${editor(1)}</div><div id="docking_InitVisiblePart_1">${send}${editor(2)}</div>`,
    )
    expect(found()).toHaveLength(2)
  })

  it("is not the calendar's form, nor a subject in reading mode", () => {
    build(
      `<div id="docking_InitVisiblePart_0">${editor()}</div><span id="MSG_a_SUBJECT" role="heading">Talk</span>`,
    )
    expect(found()).toEqual([])
  })

  it("takes its draft from the ids", () => {
    build(`<div id="docking_InitVisiblePart_0">${send}${subject()}${editor()}</div>`)
    expect(outlook.locate(found()[0]!)?.draftId).toBe("d1")
  })
})

describe("a mail without any of its marks", () => {
  const well = '<div role="group"><div contenteditable="true" role="textbox"></div></div>'
  const icon = '<button><i data-icon-name="send"></i></button>'
  const lone = '<div contenteditable="true" role="textbox" aria-multiline="true">Hi</div>'
  const form = (...parts: string[]) => `<main><div id="r">${parts.join("")}</div></main>`

  it("is one by people, Send and a single line", () => {
    build(form(icon, well, "<input>", lone))
    expect(found().map(({ id }) => id)).toEqual(["r"])
    expect(outlook.locate(found()[0]!)).toMatchObject({ kind: "reply", draftId: null })
  })
  it.each([
    ["a meeting, which has more lines", [icon, well, "<input><input>", lone]],
    ["a chat, which names nobody", [icon, "<input>", lone]],
    ["a form that sends nothing", [well, "<input>", "<button></button>", lone]],
  ])("is not %s", (_, parts) => {
    build(form(...parts))
    expect(found()).toEqual([])
  })
  it("is not a chat beside a mail that has them", () => {
    build(`<main><div id="r">${send}${subject()}${editor()}</div><div>${lone}</div></main>`)
    expect(found().map(({ id }) => id)).toEqual(["r"])
  })
})

describe("the body", () => {
  it("is not what can be written in elsewhere while its own place cannot be", () => {
    const chat = '<div contenteditable="true" role="textbox" aria-multiline="true">Chat</div>'
    build(
      `<div id="docking_InitVisiblePart_0">${send}${subject()}<div id="editorParent_1"><div>Hi</div></div>${chat}</div>`,
    )
    expect(outlook.locate(found()[0]!)).toBeNull()
  })
})

describe("the kind", () => {
  const kindIn = (inner: string, body: string) => {
    build(
      `<div id="docking_InitVisiblePart_0">${send}${inner}<div id="editorParent_1"><div contenteditable="true" role="textbox">${body}</div></div></div>`,
    )
    return outlook.locate(found()[0]!)?.kind
  }
  it("is new with a subject and no quote", () => expect(kindIn(subject("Re: x"), "Hi")).toBe("new"))
  it("is a reply with a quote", () =>
    expect(kindIn(subject("Re: x"), '<div id="x_divRplyFwdMsg">From</div>')).toBe("reply"))
  it("is a reply without a subject", () => expect(kindIn("", "Hi")).toBe("reply"))
  it("is a forward by its prefix", () =>
    expect(kindIn(subject("FW: x"), '<div id="divRplyFwdMsg">From</div>')).toBe("forward"))
})

describe("the recipients", () => {
  const well = (field: string, inner: string) =>
    build(`<div role="group" id="MSG_d1_${field}"><div contenteditable="true">${inner}</div></div>`)
  const chip = (inner: string, label: string) =>
    `<span class="_Entity _EType_RECIPIENT_ENTITY" contenteditable="false" aria-label="${label}">${inner}</span>`

  it("keep presence out of names", () => {
    const root = well(
      "TO",
      chip(
        '<span role="img" aria-label="Away">Away</span><span class="textContainer-118">Dana Whitfield</span><button>x</button>',
        "Away Dana Whitfield",
      ),
    )
    expect(outlook.readRecipients(root)).toEqual([{ name: "Dana Whitfield", address: "", field: "to" }])
  })
  it("take the address from the label when only the name is shown", () => {
    const root = well("CC", chip("<span>Dana</span>", "Dana &lt;dana@x.example&gt;"))
    expect(outlook.readRecipients(root)).toEqual([{ name: "Dana", address: "dana@x.example", field: "cc" }])
  })
  it("count an address that is still being typed", () => {
    const root = well("TO", `${chip("<span>Dana</span>", "Dana")}\u200b li@x.example`)
    expect(outlook.readRecipients(root)).toEqual([
      { name: "Dana", address: "", field: "to" },
      { name: "", address: "li@x.example", field: "to" },
    ])
  })
})

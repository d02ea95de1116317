// @vitest-environment happy-dom
import { describe, expect, it } from "vitest"
import { gmail } from "~src/webmail/adapters/gmail"
import { outlook } from "~src/webmail/adapters/outlook"
import { onlyOne } from "~src/webmail/locating/only-one"
import { splitButton } from "~src/webmail/locating/split-button"
import { sendControlAt } from "~src/webmail/sending/send-control"

function build(html: string): HTMLElement {
  document.body.innerHTML = `<div id="root">${html}</div>`
  return document.body.firstElementChild as HTMLElement
}

describe("the only one", () => {
  const find = (html: string) => onlyOne(build(html), "p", "[role=group]")?.id
  it("is found, with what is in it", () => expect(find('<div><p id="a"></p></div><b></b>')).toBe("a"))
  it("is none of two", () => expect(find('<p id="a"></p><p id="b"></p>')).toBeUndefined())
  it("is not one inside what is left out", () =>
    expect(find('<div role="group"><p id="a"></p></div><p id="b"></p>')).toBe("b"))
})

describe("the button beside a menu", () => {
  const find = (html: string) => splitButton(build(html), "button")?.id
  const pair = (id: string) => `<div><button id="${id}"></button><button aria-haspopup="true"></button></div>`
  it("is found, on either side", () => {
    expect(find(pair("a"))).toBe("a")
    expect(find('<div><button aria-haspopup="true"></button><button id="a"></button></div>')).toBe("a")
  })
  it("is none of two pairs", () => expect(find(pair("a") + pair("b"))).toBeUndefined())
  it("is none in a row of buttons", () =>
    expect(
      find('<div><button></button><button></button><button aria-haspopup="true"></button></div>'),
    ).toBeUndefined())
  it("is none in the mail itself", () =>
    expect(find(`<div contenteditable="true">${pair("a")}</div>`)).toBeUndefined())
})

describe("Send", () => {
  const bar =
    '<div><button id="send"><i></i></button><button id="menu" aria-haspopup="true"></button></div><button id="other"></button>'
  const at = (root: HTMLElement, selector: string) =>
    sendControlAt(root.querySelector(selector) as Element, root, outlook)?.id
  it("is known by its place where its marks are gone, and nothing else is taken for it", () => {
    const root = build(`${bar}<div contenteditable="true"><p>Hi</p></div>`)
    expect([at(root, "#send"), at(root, "#send i")]).toEqual(["send", "send"])
    expect([at(root, "#menu"), at(root, "#other"), at(root, "p")]).toEqual([undefined, undefined, undefined])
  })
  it("is not looked for elsewhere while its marks are there", () => {
    const root = build(`${bar}<button id="x__primaryActionButton"></button>`)
    expect([at(root, "#send"), at(root, "#x__primaryActionButton")]).toEqual([
      undefined,
      "x__primaryActionButton",
    ])
  })
})

describe("Send in the older bar of Outlook", () => {
  const icon = (name: string) => `<i data-icon-name="${name}"></i>`
  const at = (html: string) => {
    const root = build(html)
    const sends = [...root.querySelectorAll("button")].filter((each) => sendControlAt(each, root, outlook))
    return sends.map(({ id }) => id)
  }
  const menu = `<button id="menu" class="ms-Button--primary" aria-haspopup="true">${icon("ChevronDown")}</button>`
  it("is the primary button, and not the menu beside it, which is styled alike", () => {
    const bar = (rest: string) => `<div class="ms-CommandBar">${rest}<button id="discard"></button></div>`
    const send = `<button id="send" class="ms-Button--primary">${icon("send")}</button>`
    expect(at(bar(send + menu))).toEqual(["send"])
    expect(at(bar((send + menu).replace('aria-haspopup="true"', "")))).toEqual(["send"])
    expect(at(bar(menu.replace('aria-haspopup="true"', "")))).toEqual([])
  })
  it("is known by its icon, whatever it is called", () => {
    const bar = (...icons: string[]) =>
      icons.map((name) => `<button id="${name}">${icon(name)}</button>`).join("")
    expect(at(bar("Attach", "send", "Delete"))).toEqual(["send"])
    expect(at(bar("Delete", "Send"))).toEqual(["Send"])
    expect(at(bar("Delete", "SendLater"))).toEqual([])
    expect(at(bar("send", "Send"))).toEqual([])
  })
  it("is no button that stands in the mail", () =>
    expect(at(`<div contenteditable="true"><button id="a">${icon("send")}</button></div>`)).toEqual([]))
})

describe("Send in Gmail", () => {
  const at = (html: string) => {
    const root = build(html)
    return [...root.querySelectorAll("b")]
      .filter((each) => sendControlAt(each, root, gmail))
      .map(({ id }) => id)
  }
  it("keeps its marks when nothing says any more that it is a button", () => {
    expect(at('<b id="a" jslog="32601; u014N"></b><b id="b" jslog="1"></b>')).toEqual(["a"])
    expect(at('<b id="a" class="aoO"></b><b id="b" class="oh"></b>')).toEqual(["a"])
    expect(at('<b id="a" class="aoO"></b><b id="b" class="aoO"></b>')).toEqual([])
  })
  it("is neither of two buttons where it stands, when nothing tells the menu from it", () => {
    const bar = (menu: string) =>
      `<div class="IZ"><div class="Up"><b id="a" role="button"></b><b id="b" role="button" ${menu}></b></div></div>`
    expect(at(bar('aria-haspopup="true"'))).toEqual(["a"])
    expect(at(bar('class="hG"'))).toEqual(["a"])
    expect(at(bar(""))).toEqual([])
  })
})

describe("a chip of Outlook whose marks are gone", () => {
  const read = (label: string, inner: string) =>
    outlook.readRecipients(
      build(
        `<div id="MSG_1_TO"><div contenteditable="true"><span class="_EType_RECIPIENT_ENTITY" contenteditable="false" aria-label="${label}">${inner}</span></div></div>`,
      ),
    )[0]
  it("has its name from the label where presence stands beside it", () =>
    expect(read("Dana Whitfield &lt;d@x.example&gt;", "<b>Away</b><b>Dana Whitfield</b>")).toEqual({
      name: "Dana Whitfield",
      address: "d@x.example",
      field: "to",
    }))
  it("has no name rather than a guessed one", () =>
    expect(read("Away Dana Whitfield", "<b>Away</b><b>Dana Whitfield</b>")).toMatchObject({ name: "" }))
  it("has the name that stands alone", () =>
    expect(read("", "<b>Dana Whitfield</b>")).toMatchObject({ name: "Dana Whitfield" }))
  it("is not a person mentioned in the mail", () =>
    expect(
      outlook.readRecipients(
        build(
          '<div id="editorParent_1"><div contenteditable="true"><span class="_EType_RECIPIENT_ENTITY">Li</span></div></div>',
        ),
      ),
    ).toEqual([]))
})

import fc from "fast-check"
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { createDataWriter } from "~src/background/data-writer"
import { createSerialQueue } from "~src/background/serial-queue"
import { createSettingsWriter } from "~src/background/settings-writer"
import { syncAll } from "~src/background/sync"
import { createTemplateWriter } from "~src/background/template-writer"
import { readSettings } from "~src/platform/read-settings"
import type { SettingsChange } from "~src/platform/settings"
import { leavesOf } from "~src/platform/settings-leaves"
import { templatesIn } from "~src/platform/template-record"
import { createAccount, createMachine, exchange, type Machine, sitDownAt } from "~test/background/machines"
import { sectionWords } from "~test/templates/own/sample-words"

vi.mock("~src/platform/browser", () => import("~test/background/machines"))

const DAY = 24 * 60 * 60 * 1000
let clock = 0
let skew = 0
const now = () => {
  clock += 1
  return new Date(Date.UTC(2026, 10, 20) + clock * 60_000 + skew).toISOString()
}
const queue = createSerialQueue()
const settings = createSettingsWriter(queue, now)
const templates = createTemplateWriter(queue, now)
const data = createDataWriter(queue, now)

beforeEach(() => {
  clock = 0
  vi.spyOn(console, "warn").mockImplementation(() => {})
})

afterEach(() => vi.restoreAllMocks())

const at = (machine: Machine) => {
  skew = machine.skew
  sitDownAt(machine)
}
const sync = async (machine: Machine) => {
  at(machine)
  await syncAll(now())
}
const change = async (machine: Machine, wanted: SettingsChange) => {
  at(machine)
  await settings["change-settings"]({ change: wanted })
}
const settingsOf = ({ local }: Machine) => readSettings(local.settings)!
const leaves = (machine: Machine) => leavesOf(settingsOf(machine))
const bodies = ({ local }: Machine, id?: string) =>
  templatesIn(local).flatMap((each) =>
    each.kind === "section" && (id ?? each.id) === each.id ? [each.body] : [],
  )

/** Everybody is online long enough for whatever is under way. */
async function settle(machines: readonly Machine[], account: ReturnType<typeof createAccount>) {
  for (let round = 0; round < 6; round += 1)
    for (const machine of machines) {
      exchange(machine, account)
      await sync(machine)
    }
  for (const machine of machines) exchange(machine, account)
  return Object.values(account.changes).reduce((sum, each) => sum + each, 0)
}

/** What may happen at one of three machines. Each changes settings of its own, so that none is a change of another's. */
const PLAIN: readonly SettingsChange["set"][][] = [
  [{ tone: "brief" }, { tone: "warm" }, { tone: "formal" }],
  [{ spelling: "us" }, { spelling: "british" }, { spelling: "either" }],
  [{ quietHours: null }, { quietHours: { from: "20:00", until: "07:00" } }, { workingDays: [1, 2] }],
]
const which = fc.nat({ max: 2 })
const event = fc.oneof(
  fc.record({ at: which, does: fc.constantFrom("add", "drop"), what: fc.nat({ max: 3 }) }),
  fc.record({ at: which, does: fc.constant("set"), what: which }),
  fc.record({ at: which, does: fc.constantFrom("new", "edit", "share", "delete"), what: fc.nat({ max: 2 }) }),
  fc.record({ at: which, does: fc.constantFrom("on", "off", "on"), what: fc.constant(0) }),
  fc.record({ at: which, does: fc.constant("clock"), what: fc.integer({ min: -3, max: 3 }) }),
  fc.record({ at: which, does: fc.constantFrom("online", "online", "torn"), what: fc.nat({ max: 3 }) }),
)
type Happening = { readonly at: number; readonly does: string; readonly what: number }

/** Three machines, and what somebody would expect to find on them in the end. */
const createWorld = () => ({
  machines: [createMachine(), createMachine(DAY), createMachine(-2 * DAY)],
  account: createAccount(),
  leaves: {} as Record<string, unknown>,
  letters: {} as Record<string, string>,
  /** What was written into one letter, on all machines. */
  said: [] as string[],
})
type World = ReturnType<typeof createWorld>
type Doing = (world: World, machine: Machine, event: Happening) => unknown

const write: Doing = ({ letters }, _machine, { at: index, what }) => {
  const id = `letter-${index}-${what}`
  const body = `Thank you, ${id}, ${clock}.`
  letters[id] = body
  return templates["save-template"]({ id, words: sectionWords({ title: id, body }) })
}
const word = ({ at: index, what }: Happening) => `own-${index}-${what}`

const DOES: Readonly<Record<string, Doing>> = {
  add(world, machine, event) {
    world.leaves[`words/${word(event)}`] = true
    return change(machine, { addWord: word(event) })
  },
  drop(world, machine, event) {
    delete world.leaves[`words/${word(event)}`]
    return change(machine, { removeWord: word(event) })
  },
  async set(world, machine, { at: index, what }) {
    const set = PLAIN[index]![what]!
    await change(machine, { set })
    for (const part of Object.keys(set)) {
      delete world.leaves[part]
      const after = leaves(machine)[part]
      if (after !== undefined) world.leaves[part] = after
    }
  },
  on: (_world, machine) => change(machine, { set: { sync: true } }),
  off: (_world, machine) => change(machine, { set: { sync: false } }),
  clock(_world, machine, { what }) {
    machine.skew = what * DAY
  },
  new: write,
  edit: write,
  async delete({ letters }, _machine, { at: index, what }) {
    const id = `letter-${index}-${what}`
    if (letters[id] === undefined) return
    await templates["remove-template"]({ id })
    delete letters[id]
  },
  share({ said }, machine) {
    const [before = "Thank you"] = bodies(machine, "shared")
    const saying = `said-${clock}.`
    said.push(saying)
    const words = sectionWords({ title: "Shared", body: `${before} ${saying}` })
    return templates["save-template"]({ id: "shared", words })
  },
  online: ({ account }, machine, { what }) => exchange(machine, account, { keepsMine: what % 2 === 0 }),
  torn: ({ account }, machine, { what }) =>
    exchange(machine, account, {
      keepsMine: what % 2 === 0,
      concerns: (key) => (key.length + key.charCodeAt(key.length - 1)) % 2 === what >> 1,
    }),
}

async function happen(world: World, event: Happening): Promise<void> {
  const machine = world.machines[event.at]!
  at(machine)
  await DOES[event.does]!(world, machine, event)
  await sync(machine)
}

describe("two machines", () => {
  async function twoOn(skewOfSecond: number) {
    const [a, b] = [createMachine(), createMachine(skewOfSecond)]
    const account = createAccount()
    for (const machine of [a, b]) await change(machine, { set: { sync: true } })
    await settle([a, b], account)
    const meet = () => settle([a, b], account)
    return { a, b, meet }
  }

  it.each([DAY, -DAY, 400 * DAY])("go by what was seen, not by a clock %d ms ahead", async (ahead) => {
    const { a, b, meet } = await twoOn(ahead)
    await change(b, { set: { tone: "brief" } })
    await meet()
    await change(a, { set: { tone: "formal" } })
    await meet()
    expect([settingsOf(a).tone, settingsOf(b).tone]).toEqual(["formal", "formal"])
    b.skew = -ahead
    await change(b, { set: { tone: "brief" } })
    await meet()
    expect([settingsOf(a).tone, settingsOf(b).tone]).toEqual(["brief", "brief"])
  })

  it("keep different changes made while both were away, to the smallest part", async () => {
    const { a, b, meet } = await twoOn(DAY)
    const { me } = settingsOf(a)
    await change(a, { addWord: "Tidewater", switchOff: "fit", set: { me: { ...me, phone: "555 0100" } } })
    await change(b, { addWord: "Halloran", switchOff: "concern", set: { me: { ...me, name: "Noor Vance" } } })
    await meet()
    for (const machine of [a, b])
      expect(leaves(machine)).toEqual({
        "me/name": "Noor Vance",
        "me/phone": "555 0100",
        "off/concern": true,
        "off/fit": true,
        "words/Halloran": true,
        "words/Tidewater": true,
      })
    await change(b, { removeWord: "Tidewater", switchOn: "fit", set: { me } })
    await meet()
    expect(leaves(a)).toEqual({ "off/concern": true, "words/Halloran": true })
  })

  it("keep account and webmail each for itself", async () => {
    const { a, b, meet } = await twoOn(0)
    await change(a, { set: { webmail: "gmail", gmailAccount: "1" } })
    await change(b, { set: { webmail: "outlook", outlookAccount: "work" } })
    await meet()
    expect(settingsOf(a)).toMatchObject({ webmail: "gmail", gmailAccount: "1", outlookAccount: "personal" })
    expect(settingsOf(b)).toMatchObject({ webmail: "outlook", gmailAccount: "", outlookAccount: "work" })
    expect(JSON.stringify(a.copy)).not.toContain("gmail")
  })

  it("let who switches sync on late add what she has, and keep a copy of what gives way", async () => {
    const [a, b] = [createMachine(), createMachine(-DAY)]
    const account = createAccount()
    const me = { name: "Noor Vance", phone: "", email: "", linkedin: "" }
    await change(a, { set: { sync: true, me, holidays: ["2026-12-25"] } })
    await change(b, { set: { me: { ...me, name: "N. Vance", phone: "555 0100" }, holidays: ["2026-12-26"] } })
    const before = b.local.settings
    await settle([a, b], account)
    await change(b, { set: { sync: true } })
    await settle([a, b], account)
    for (const machine of [a, b])
      expect(settingsOf(machine)).toMatchObject({
        me: { ...me, phone: "555 0100" },
        holidays: ["2026-12-25", "2026-12-26"],
      })
    const aside = Object.keys(b.local).filter((key) => key.startsWith("set-aside:settings:"))
    expect(aside.map((key) => b.local[key])).toEqual([{ ...(before as object), sync: true }])
    expect(Object.keys(a.local).filter((key) => key.startsWith("set-aside"))).toEqual([])
  })

  it("bring no word back that was taken off the list while sync was off", async () => {
    const { a, b, meet } = await twoOn(0)
    await change(a, { addWord: "Tidewater" })
    await meet()
    await change(a, { set: { sync: false } })
    await sync(a)
    await change(a, { removeWord: "Tidewater" })
    await meet()
    expect(settingsOf(b).words).toEqual(["Tidewater"])
    await change(a, { set: { sync: true } })
    await meet()
    expect([settingsOf(a).words, settingsOf(b).words]).toEqual([[], []])
  })

  it("never take a damaged part for a change", async () => {
    const { a, b, meet } = await twoOn(0)
    await change(a, { addWord: "Tidewater", switchOff: "fit" })
    await meet()
    const damaged = { ...(b.local.settings as object), words: 7 }
    b.local.settings = damaged
    await meet()
    for (const machine of [a, b])
      expect(settingsOf(machine)).toMatchObject({ words: ["Tidewater"], off: ["fit"] })
    const aside = Object.entries(b.local).filter(([key]) => key.startsWith("set-aside"))
    expect(aside.map(([, value]) => value)).toEqual([damaged])
  })

  it("hear of it when everything is deleted on one, which had sync off by then, and go on alone", async () => {
    const { a, b, meet } = await twoOn(DAY)
    await change(a, {
      addWord: "Tidewater",
      set: { me: { name: "Noor Vance", phone: "", email: "", linkedin: "" } },
    })
    at(a)
    await templates["save-template"]({ id: crypto.randomUUID(), words: sectionWords() })
    await meet()
    await change(a, { set: { sync: false } })
    await sync(a)
    expect(await data["delete-everything"]({})).toEqual({ ok: true, isSyncEmpty: true })
    await change(b, { addWord: "Halloran" })
    await meet()
    expect(a.local).toEqual({})
    expect(Object.keys(a.copy)).toEqual(["deleted"])
    expect(b.local).toMatchObject({ "sync-state": { problem: "ended", leaves: {} } })
    expect(settingsOf(b)).toMatchObject({ sync: false, words: ["Tidewater", "Halloran"] })
    expect(bodies(b)).toHaveLength(1)
    // Asked for again, it begins anew.
    for (const machine of [a, b]) await change(machine, { set: { sync: true } })
    await meet()
    expect(settingsOf(a)).toMatchObject({ sync: true, words: ["Halloran", "Tidewater"] })
    expect(bodies(a)).toHaveLength(1)
  })
})

function expectInLine({ machines, ...expected }: World): void {
  const letters = Object.keys(expected.letters)
  for (const machine of machines) {
    expect(leaves(machine)).toEqual(expected.leaves)
    expect(Object.fromEntries(letters.map((id) => [id, bodies(machine, id)[0]]))).toEqual(expected.letters)
    const ids = templatesIn(machine.local).map(({ id }) => id)
    expect(ids.filter((id) => id.startsWith("letter")).sort()).toEqual(letters.toSorted())
    for (const saying of expected.said) expect(bodies(machine).join("\n")).toContain(saying)
  }
}

async function comesInLine(events: readonly Happening[]): Promise<void> {
  clock = 0
  const world = createWorld()
  for (const each of events) await happen(world, each)
  for (const machine of world.machines) await change(machine, { set: { sync: true } })
  const changes = await settle(world.machines, world.account)
  expectInLine(world)
  // And then there is peace.
  expect(await settle(world.machines, world.account)).toBe(changes)
}

async function staysDeleted(before: readonly Happening[], after: readonly Happening[]): Promise<void> {
  clock = 0
  const world = createWorld()
  const [first, ...others] = world.machines as [Machine, ...Machine[]]
  for (const each of before) await happen(world, each)
  exchange(first, world.account)
  at(first)
  const isToBeDeleted = first.local["sync-state"] !== undefined || Object.keys(first.copy).length > 0
  await data["delete-everything"]({})
  const elsewhere = after.filter((each) => each.at !== 0 && each.does !== "on")
  for (const each of elsewhere) await happen(world, each)
  await settle(world.machines, world.account)
  expect(first.local).toEqual({})
  if (!isToBeDeleted) return
  expect(Object.keys(world.account.items)).toEqual(["deleted"])
  for (const machine of others) expect(settingsOf(machine).sync).toBe(false)
}

describe("three machines whose clocks are days apart", () => {
  const happenings = (maxLength: number) => fc.array(event, { maxLength })
  const runs = { numRuns: 60 }

  it("come to the same, and no change is lost, whatever happens in whichever order", async () => {
    await fc.assert(fc.asyncProperty(happenings(40), comesInLine), runs)
  })

  it("bring nothing back of what was deleted as a whole", async () => {
    await fc.assert(fc.asyncProperty(happenings(25), happenings(15), staysDeleted), runs)
  })
})

import { fakeBrowser } from "@webext-core/fake-browser"
import { beforeEach, describe, expect, it, vi } from "vitest"
import { findSatisfied } from "~src/stores/find-satisfied"
import { createMemoryTemplatesStore } from "~src/stores/memory-templates-store"
import { createSetAsideStore } from "~src/stores/set-aside-store"
import { createTemplatesStore } from "~src/stores/templates-store"
import { sections } from "~src/templates/index"
import { ruleOfSlot } from "~src/templates/slot"
import { ready, startWithBackground } from "~test/stores/with-background"
import { letterWords, sectionWords } from "~test/templates/own/sample-words"

const NOW = "2026-11-20T15:00:00.000Z"

beforeEach(() => startWithBackground(NOW))

describe.each([
  ["stored", () => createTemplatesStore()],
  ["kept in memory", () => createMemoryTemplatesStore(() => NOW)],
])("own letters and sections %s", (_name, create) => {
  it("are on offer as soon as they are saved, go, and come back", async () => {
    const store = await ready(create())
    const reply = await store.getState().save(null, sectionWords())
    const id = reply.ok ? reply.id : ""
    expect(store.getState().catalogue.section(`own-${id}`)).toMatchObject({ title: "Thanks, my way" })
    const gone = await store.getState().remove(id)
    expect(store.getState().own).toEqual([])
    expect(gone.ok && (await store.getState().restore(gone.undo))).toEqual({ ok: true })
    expect(store.getState().own.map((template) => template.id)).toEqual([id])
    expect(gone.ok && (await store.getState().restore(gone.undo))).toEqual({ ok: false, reason: "occupied" })
    expect(await store.getState().remove("nobody")).toEqual({ ok: false, reason: "missing" })
  })
})

it("a letter saved in one window is on offer in another at once", async () => {
  const [here, there] = await Promise.all([ready(createTemplatesStore()), ready(createTemplatesStore())])
  await here.getState().save(null, letterWords())
  await vi.waitUntil(() => there.getState().own.length === 1)
  expect(there.getState().catalogue.letters[0]?.title).toBe("After a good talk")
})

it("what cannot be read is not on offer, and is listed with the rest of it", async () => {
  await fakeBrowser.storage.local.set({ "template:x": { ...sectionWords(), id: "x", version: 1 } })
  const store = await ready(createTemplatesStore())
  expect(store.getState().own).toEqual([])
  const aside = createSetAsideStore()
  await vi.waitUntil(() => aside.getState().entries.length > 0)
  expect(aside.getState().entries).toEqual([{ key: "template:x", where: "template:x › createdAt" }])
})

describe("the rules that a section of one's own meets", () => {
  it.each(sections.filter((section) => section.satisfies.length > 0 && !section.onlyWith))(
    "are those that ours names: $id",
    ({ slot, noteKinds, tone, title, body, satisfies }) => {
      const kinds = noteKinds.filter((kind) => kind !== "not-a-follow-up")
      const found = findSatisfied({ kind: "section", title, slot, noteKinds: kinds, tone, body })
      expect(found).toEqual(expect.arrayContaining([...satisfies]))
      if (satisfies.includes(ruleOfSlot[slot])) expect(found[0]).toBe(ruleOfSlot[slot])
    },
  )

  it("are none where a wording says nothing of the kind", () => {
    expect(findSatisfied(sectionWords())).toContain("gratitude")
    expect(findSatisfied(sectionWords({ others: ["It was cold at {{company}}."] }))).not.toContain(
      "gratitude",
    )
    expect(findSatisfied(sectionWords({ body: "The sky is blue." }))).toEqual([])
  })
})

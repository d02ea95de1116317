import { describe, expect, it } from "vitest"
import { planTemplateSync } from "~src/platform/plan-template-sync"
import type { SyncedTemplate } from "~src/platform/synced-templates"
import { makeTemplate, type TemplateRecord } from "~src/platform/template-record"
import { sectionWords } from "~test/templates/own/sample-words"

const at = (minute: number) => `2026-11-20T15:0${minute}:00.000Z`
const record = (minute: number, title = "Mine"): TemplateRecord =>
  makeTemplate("a", sectionWords({ title, basedOn: "thanks-warm" }), null, at(minute))
const synced = (of: TemplateRecord | null, minute: number, was: readonly number[] = []): SyncedTemplate => ({
  at: at(minute),
  was: was.map(at),
  record: of,
})

function plan(here: TemplateRecord | null, there: SyncedTemplate | null, known: number | null) {
  const { give, ...others } = planTemplateSync({
    here: here ? [here] : [],
    there: new Map(there ? [["a", there]] : []),
    known: known === null ? {} : { a: at(known) },
    now: at(9),
    newId: () => "copy",
  })
  return { ...others, give: Object.fromEntries(give) }
}
const nothing = { store: [], remove: [], forget: [], give: {} }

describe("bringing machines in line", () => {
  it("does nothing where both have the same", () => {
    expect(plan(record(1), synced(record(1), 1), 1)).toEqual(nothing)
    expect(plan(record(1), synced(record(1), 1), null)).toEqual(nothing)
    expect(plan(null, null, 1)).toEqual(nothing)
  })

  it("gives what is new here and takes what is new there", () => {
    expect(plan(record(1), null, null)).toEqual({ ...nothing, give: { a: synced(record(1), 1) } })
    expect(plan(null, synced(record(1), 1), null)).toEqual({ ...nothing, store: [record(1)] })
  })

  it("gives and takes changes of what was alike, without a copy", () => {
    expect(plan(record(2), synced(record(1), 1), 1)).toEqual({
      ...nothing,
      give: { a: synced(record(2), 2, [1]) },
    })
    expect(plan(record(1), synced(record(3), 3, [2, 1]), 1)).toEqual({ ...nothing, store: [record(3)] })
  })

  it("lets the later of two changes win, and keeps the other as a copy that takes nobody's place", () => {
    const theirs = record(3, "Theirs")
    const { basedOn: _, ...loser } = record(2)
    expect(plan(record(2), synced(theirs, 3, [1]), 1)).toEqual({
      ...nothing,
      store: [theirs, { ...loser, id: "copy" }],
    })
    const later = plan(record(4), synced(theirs, 3, [1]), 1)
    expect(later.give).toEqual({ a: synced(record(4), 4, [3, 1]) })
    expect(later.store.map(({ id, title }) => [id, title])).toEqual([["copy", "Theirs"]])
  })

  it("keeps a copy where another machine wrote over what this one had given", () => {
    const { store } = plan(record(2), synced(record(3, "Theirs"), 3, [1]), 2)
    expect(store.map(({ id }) => id)).toEqual(["a", "copy"])
  })
})

describe("deletions", () => {
  it("travel to where nothing was changed since", () => {
    expect(plan(null, synced(record(1), 1), 1)).toEqual({ ...nothing, give: { a: synced(null, 9, [1]) } })
    expect(plan(record(1), synced(null, 5, [1]), 1)).toEqual({ ...nothing, remove: ["a"] })
  })

  it("do so although the other machine's clock is behind", () => {
    expect(plan(record(4), synced(null, 2, [4]), 4)).toEqual({ ...nothing, remove: ["a"] })
  })

  it("give way to a change on the other machine, to undoing, and to a file brought in", () => {
    expect(plan(record(6), synced(null, 5, [1]), 1).give).toMatchObject({ a: { record: record(6) } })
    expect(plan(null, synced(record(2), 2, [1]), 1)).toEqual({ ...nothing, store: [record(2)] })
    expect(plan(record(1), synced(null, 5, [1]), null).give).toMatchObject({ a: { record: record(1) } })
  })

  it("are forgotten after half a year", () => {
    const old = { at: "2026-01-20T15:00:00.000Z", was: [], record: null }
    expect(plan(null, old, null)).toEqual({ ...nothing, forget: ["a"] })
    expect(plan(null, synced(null, 5), null)).toEqual(nothing)
  })
})

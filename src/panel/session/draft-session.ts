import { createStore, type StoreApi } from "zustand/vanilla"
import { namesOf } from "~src/interviews/names-of"
import type { PanelServices } from "~src/panel/services"
import { carryFindings } from "~src/panel/session/carry-findings"
import { chooseRecord } from "~src/panel/session/choose-record"
import { createProofreadLoop, type ProofreadRequest } from "~src/panel/session/proofread-loop"
import { initialState, type Proofreading, type SessionState } from "~src/panel/session/session-state"
import { log } from "~src/platform/log"
import type { Review } from "~src/review/review"
import { reviewDraft } from "~src/review/review-draft"
import type { Finding } from "~src/rules/rule"
import type { ComposeView } from "~src/webmail/compose-view"

/** Below this many words a closed panel leaves the proofreader asleep: most mails are no follow-ups. */
const WORDS_WORTH_READING = 8

/** One compose window and everything its panel knows. */
export interface DraftSession {
  readonly view: ComposeView
  readonly services: PanelServices
  readonly store: StoreApi<SessionState>
  /** Reads the draft again and judges it. */
  refresh(): void
  /** Changes what the person decided, then judges again. */
  decide(
    change: Partial<Pick<SessionState, "chosenKind" | "chosenRecord" | "ignored" | "open" | "takesFocus">>,
  ): void
}

/** Follows the draft in `view` until it closes. */
export function openDraftSession(view: ComposeView, services: PanelServices): DraftSession {
  const store = createStore<SessionState>()(() => initialState)
  let read: (ProofreadRequest & { readonly findings: readonly Finding[] }) | null = null

  const proofread = createProofreadLoop(services.proofreader, {
    signal: view.signal,
    onFindings(request, findings) {
      read = { ...request, findings }
      refresh()
    },
    onUnavailable: () => store.setState({ proofreading: "unavailable" }),
  })

  function refresh(): void {
    const state = store.getState()
    const snapshot = view.read()
    if (snapshot === null) {
      store.setState({ snapshot: null, review: null })
      return
    }
    const record = chooseRecord(
      snapshot.recipients,
      services.interviews.getState().records,
      state.chosenRecord,
    )
    const { settings } = services.settings.getState()
    const review = reviewDraft(snapshot, {
      interview: record?.interview ?? null,
      sentNotes: [],
      now: services.now(),
      findings: read && carryFindings(read.text, snapshot.body, read.findings),
      noteKind: state.chosenKind,
      off: new Set([...settings.off, ...state.ignored]),
    })
    if (state.review === null) logFailures(review.failures)
    const isWorth = isWorthReading(review, state.open)
    const names = [...namesOf(snapshot.recipients, record?.interview ?? null), ...settings.words]
    // A name that became known after the text was read may be one of its findings.
    const { spelling } = settings
    const isRead =
      read?.text === snapshot.body && read.names.join() === names.join() && read.spelling === spelling
    store.setState({
      snapshot,
      record,
      review,
      proofreading: nextProofreading(state.proofreading, isWorth, isRead),
    })
    if (isWorth && !isRead) proofread({ text: snapshot.body, names, spelling })
  }

  function decide(change: Parameters<DraftSession["decide"]>[0]): void {
    store.setState(change)
    refresh()
  }

  view.onChange(refresh)
  for (const source of [services.interviews, services.settings]) {
    view.signal.addEventListener("abort", source.subscribe(refresh), { once: true })
  }
  refresh()
  return { view, services, store, refresh, decide }
}

/** Once for a draft is enough: what throws, throws again with every change. */
function logFailures(rules: readonly string[]): void {
  if (rules.length > 0) log("checks that could not run", { rules: rules.join("/") })
}

function isWorthReading(review: Review, isOpen: boolean): boolean {
  return review.noteKind !== "not-a-follow-up" && review.words >= (isOpen ? 1 : WORDS_WORTH_READING)
}

function nextProofreading(before: Proofreading, isWorth: boolean, isRead: boolean): Proofreading {
  if (!isWorth) return "idle"
  if (isRead) return "ready"
  // Asked again with the next change; until it answers, the panel keeps saying that spelling is not checked.
  return before === "unavailable" ? "unavailable" : "checking"
}

import { createStore, type StoreApi } from "zustand/vanilla"
import { ownText } from "~src/draft/own-text"
import type { DraftSnapshot } from "~src/draft/snapshot"
import type { PanelServices } from "~src/panel/services"
import { followLanguage } from "~src/panel/session/follow-language"
import { followSpelling } from "~src/panel/session/follow-spelling"
import { createGapWalk, type GapWalk } from "~src/panel/session/gap-walk"
import { ignoredChecks } from "~src/panel/session/ignored-checks"
import { judgeSession } from "~src/panel/session/judge-session"
import { initialState, type Proofreading, type SessionState } from "~src/panel/session/session-state"
import { sparedFindings } from "~src/panel/session/spared-findings"
import { log } from "~src/platform/log"
import { keepSame } from "~src/review/keep-same"
import type { Review } from "~src/review/review"
import { createReviewer } from "~src/review/reviewer"
import type { ComposeView } from "~src/webmail/compose-view"

/** Below this many words a closed panel leaves the proofreader asleep: most mails are no follow-ups. */
const WORDS_WORTH_READING = 8

/** One compose window and everything its panel knows. */
export interface DraftSession {
  readonly view: ComposeView
  readonly services: PanelServices
  readonly store: StoreApi<SessionState>
  readonly gaps: GapWalk
  /** Reads the draft again and judges it. */
  refresh(): void
  /** How `snapshot` stands by what is known now, whether its window is still there or not. Changes nothing. */
  judged(snapshot: DraftSnapshot): SessionState
  /** Changes what the person decided, then judges again. */
  decide(
    change: Partial<
      Pick<SessionState, "chosenKind" | "chosenRecord" | "ignored" | "open" | "spared" | "takesFocus">
    >,
  ): void
  /** Asks for the spelling once more after the proofreader could not start. */
  checkSpellingAgain(): void
}

/** Follows the draft in `view` until it closes. */
export function openDraftSession(view: ComposeView, services: PanelServices): DraftSession {
  const store = createStore<SessionState>()(() => ({
    ...initialState,
    ignored: ignoredChecks.of(view.id),
    spared: sparedFindings.of(view.id),
  }))
  const spelling = followSpelling(services.proofreader, view.signal, {
    onRead: refresh,
    onUnavailable() {
      store.setState({ proofreading: "unavailable" })
      refresh()
    },
  })

  const reviewed = createReviewer()
  const language = followLanguage(services.findLanguage, view.signal, refresh)

  const judge = (snapshot: DraftSnapshot) =>
    judgeSession(snapshot, store.getState(), services, {
      reviewed,
      spelling,
      foreign: language.languageOf(ownText(snapshot.body)),
    })

  function judged(snapshot: DraftSnapshot): SessionState {
    const { review, record } = judge(snapshot)
    return { ...store.getState(), snapshot, review, record }
  }

  function refresh(): void {
    const state = store.getState()
    // What says the same is the same object, so that what shows it is not drawn again.
    const snapshot = keepSame(state.snapshot, view.read())
    if (snapshot === null) {
      store.setState({ snapshot: null, review: null })
      return
    }
    const { review, record, request } = judge(snapshot)
    if (state.review === null) logFailures(review.failures)
    const isWorth = isWorthReading(review, state.open)
    const isRead = spelling.isRead(request)
    const isUnderWay = isWorth && !isRead && spelling.ask(request)
    const proofreading = nextProofreading(state.proofreading, { isWorth, isRead, isUnderWay })
    store.setState({ snapshot, record, review, proofreading })
    underlineSlips(view, review, services.settings.getState().settings.underline)
  }

  function decide(change: Parameters<DraftSession["decide"]>[0]): void {
    store.setState(change)
    refresh()
  }

  function checkSpellingAgain(): void {
    spelling.wake()
    store.setState({ proofreading: "checking" })
    refresh()
  }

  view.onChange(refresh)
  for (const source of [services.interviews, services.settings, services.sentNotes, services.templates]) {
    view.signal.addEventListener("abort", source.subscribe(refresh), { once: true })
  }
  refresh()
  // The first answer comes sooner; whether the engine starts is said once it is asked for real.
  services.proofreader.warmUp().catch(() => undefined)
  return { view, services, store, gaps: createGapWalk(view), refresh, judged, decide, checkSpellingAgain }
}

/** Only where the person wants it: browser and webmail draw lines of their own. */
function underlineSlips(view: ComposeView, review: Review, isWanted: boolean): void {
  const slips = review.diagnostics.filter(({ ruleId }) => ruleId === "spelling")
  view.underline(isWanted ? slips.flatMap(({ span }) => span ?? []) : [])
}

/** Once for a draft is enough: what throws, throws again with every change. */
function logFailures(rules: readonly string[]): void {
  if (rules.length > 0) log("checks that could not run", { rules: rules.join("/") })
}

function isWorthReading(review: Review, isOpen: boolean): boolean {
  return review.noteKind !== "not-a-follow-up" && review.words >= (isOpen ? 1 : WORDS_WORTH_READING)
}

function nextProofreading(
  before: Proofreading,
  { isWorth, isRead, isUnderWay }: Readonly<Record<"isWorth" | "isRead" | "isUnderWay", boolean>>,
): Proofreading {
  if (!isWorth) return "idle"
  if (isRead) return "ready"
  // Until it answers again, the panel keeps saying that spelling is not checked.
  return isUnderWay && before !== "unavailable" ? "checking" : "unavailable"
}

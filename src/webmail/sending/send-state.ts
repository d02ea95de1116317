import { createSending, type OpenSending } from "~src/webmail/sending/sending"

/** A second sign of the same sending (key, then the click it causes) within this time is the same. In milliseconds. */
const SAME_SENDING = 1000

/** Where one compose window is between writing and sent. */
export interface SendState {
  /** Something was sent, or the webmail asks something about sending: later gestures matter. */
  readonly isUnderWay: boolean
  /** The person sends now. */
  sent(): void
  /** The person opened the menu of other ways to send. */
  menuOpened(): void
  /** The webmail answers a sending with a question or a refusal. */
  refused(): void
  /** The person chose something in a menu or dialog outside the window. */
  chosen(): void
  /** The person goes on in the window itself. */
  wentOn(): void
  /** The window is gone. */
  closed(): void
}

/** `tell` gets each sending once; one that turns out not to be is taken back. */
export function createSendState(tell: (sending: OpenSending) => void): SendState {
  let open: { readonly sending: OpenSending; readonly at: number } | null = null
  /** The webmail asks: when, or whether really. Only if the window then closes by an answer, the mail is on its way. */
  let question: { readonly scheduled: boolean; isAnswered: boolean } | null = null

  const begin = (scheduled: boolean): void => {
    open = { sending: createSending(scheduled), at: performance.now() }
    tell(open.sending)
  }
  const takeBack = (): void => {
    open?.sending.takeBack()
    open = null
  }
  return {
    get isUnderWay() {
      return open !== null || question !== null
    },
    sent() {
      if (open && performance.now() - open.at < SAME_SENDING) return
      takeBack()
      question = null
      begin(false)
    },
    menuOpened() {
      question = { scheduled: true, isAnswered: false }
    },
    refused() {
      takeBack()
      question = { scheduled: false, isAnswered: false }
    },
    chosen() {
      if (question) question.isAnswered = true
    },
    wentOn() {
      if (open && performance.now() - open.at < SAME_SENDING) return
      takeBack()
      question = null
    },
    closed() {
      if (question?.isAnswered) begin(question.scheduled)
    },
  }
}

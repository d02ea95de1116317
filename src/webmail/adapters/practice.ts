import { known, knownRoot } from "~src/webmail/locating/way"
import type { WebmailAdapter, WindowFinder } from "~src/webmail/webmail-adapter"

/** Our own practice compose window on the welcome page; its marks are written by us, so they are certain. */
const SELECTORS = {
  root: "[data-practice-compose]",
  body: '[data-practice-body][contenteditable="true"]',
  subject: "input[data-practice-subject]",
  recipient: "[data-practice-recipient]",
  send: "[data-practice-send]",
} as const

/** Known by one mark. */
export const practiceWindow: WindowFinder = {
  id: "practice",
  composeSelector: SELECTORS.root,
  rootOf: (match) => match.closest<HTMLElement>(SELECTORS.root),
}

export const practice: WebmailAdapter = {
  ...practiceWindow,
  locate(root) {
    const body = root.querySelector<HTMLElement>(SELECTORS.body)
    if (!body) return null
    const subject = root.querySelector<HTMLInputElement>(SELECTORS.subject)
    return { body, subject, kind: "new", draftId: root.dataset.practiceCompose || null }
  },
  ways: {
    root: [knownRoot("own", SELECTORS.root)],
    body: [known("own", SELECTORS.body)],
    subject: [known("own", SELECTORS.subject)],
    send: [known("own", SELECTORS.send)],
    recipients: [known("own", SELECTORS.recipient)],
  },
  mayLack: ["recipients"],
  readRecipients(root) {
    return [...root.querySelectorAll<HTMLElement>(SELECTORS.recipient)].map((chip) => ({
      name: chip.dataset.name ?? "",
      address: chip.dataset.address ?? "",
      field: "to" as const,
    }))
  },
  notOwnText: { quote: "blockquote", signature: "[data-practice-signature]" },
  countAttachments: () => null,
  sendControls: SELECTORS.send,
  sendMenu: "[data-practice-send-menu]",
  keepClear: `${SELECTORS.send}, ${SELECTORS.subject}, ${SELECTORS.recipient}`,
  editor: "commands",
}

/* The one place for Plasmo's "this file as a string" spelling; the panel puts these into its shadow root. */

export { default as panelCss } from "data-text:~src/panel/panel.css"
export { default as sendGuardCss } from "data-text:~src/panel/send-guard/send-guard.css"
export { default as noteCss } from "data-text:~src/panel/sent/note.css"
export { default as baseCss } from "data-text:~src/ui/base.css"
export { default as interviewFormCss } from "data-text:~src/ui/interview-form/interview-form.css"
export { default as tokensCss } from "data-text:~src/ui/tokens.css"

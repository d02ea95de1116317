/** The few parts of the Closure Library that the practice page uses; closure-bundle.ts provides them at run time. */
declare namespace goog {
  namespace editor {
    class Plugin {}
    class SeamlessField {
      constructor(id: string)
      registerPlugin(plugin: Plugin): void
      makeEditable(): void
      makeUneditable(): void
      focusAndPlaceCursorAtStart(): void
      dispose(): void
    }
    namespace plugins {
      class EnterHandler extends Plugin {}
      class BasicTextFormatter extends Plugin {}
      class UndoRedo extends Plugin {}
      class Blockquote extends Plugin {
        constructor(onlyWithClass: boolean, className: string)
      }
    }
  }
  namespace ui {
    class KeyboardShortcutHandler {
      static readonly EventType: { readonly SHORTCUT_TRIGGERED: string }
      constructor(target: EventTarget)
      registerShortcut(id: string, keys: string): void
    }
  }
  namespace events {
    function listen(source: object, type: string, listener: (event: { identifier: string }) => void): void
  }
}

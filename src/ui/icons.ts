import type { LucideIcon } from "lucide-react"

/** Any of the icons below. */
export type Icon = LucideIcon

/* Lucide icons, one by one: the package's barrel slows every build and defeats tree-shaking. */
export { default as IconArchive } from "lucide-react/icons/archive"
export { default as IconArrowLeft } from "lucide-react/icons/arrow-left"
export { default as IconArrowRight } from "lucide-react/icons/arrow-right"
export { default as IconCalendarPlus } from "lucide-react/icons/calendar-plus"
export { default as IconCheck } from "lucide-react/icons/check"
export { default as IconChevronDown } from "lucide-react/icons/chevron-down"
export { default as IconChevronRight } from "lucide-react/icons/chevron-right"
export { default as IconClock } from "lucide-react/icons/clock"
export { default as IconDownload } from "lucide-react/icons/download"
export { default as IconEllipsis } from "lucide-react/icons/ellipsis"
export { default as IconFileUp } from "lucide-react/icons/file-up"
export { default as IconHardDrive } from "lucide-react/icons/hard-drive"
export { default as IconListTree } from "lucide-react/icons/list-tree"
export { default as IconLock } from "lucide-react/icons/lock"
export { default as IconMail } from "lucide-react/icons/mail"
export { default as IconMinus } from "lucide-react/icons/minus"
export { default as IconPencil } from "lucide-react/icons/pencil"
export { default as IconPlus } from "lucide-react/icons/plus"
export { default as IconSearch } from "lucide-react/icons/search"
export { default as IconSettings } from "lucide-react/icons/settings"
export { default as IconTrash } from "lucide-react/icons/trash-2"
export { default as IconUpload } from "lucide-react/icons/upload"
export { default as IconX } from "lucide-react/icons/x"

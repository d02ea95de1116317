/** Afterword's mark: a proofreader's caret that is also an A, closed by a full stop. */
export function AppMark({ size = 16 }: { readonly size?: number }) {
  return (
    <svg className="mark" viewBox="0 0 32 32" width={size} height={size} aria-hidden="true">
      <rect width="32" height="32" rx="8" fill="#1F6E58" />
      <path
        d="M5.8 23.6 12 8.4l6.2 15.2"
        fill="none"
        stroke="#fff"
        strokeWidth="3.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <circle cx="24.7" cy="22.5" r="2.8" fill="#FFC39B" />
    </svg>
  )
}

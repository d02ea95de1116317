import { useEffect, useState } from "react"
import {
  type HandwrittenPlace,
  handwrittenPlace,
  readHandwrittenPlace,
} from "~src/platform/handwritten-place"

/** Whom the note is for, as the page's address says, so that a reload keeps it. null: nobody was named. */
export function useHandPlace() {
  const [place, setPlace] = useState(readAddress)
  useEffect(() => {
    const follow = () => setPlace(readAddress())
    window.addEventListener("hashchange", follow)
    return () => window.removeEventListener("hashchange", follow)
  }, [])
  return {
    place,
    go(interview: string, person: number) {
      history.replaceState(null, "", `#${handwrittenPlace(interview, person)}`)
      setPlace({ interview, person })
    },
  }
}

function readAddress(): HandwrittenPlace | null {
  return readHandwrittenPlace(location.hash.slice(1))
}

import { useEffect, useState } from "react";

const pause = 120; // ms after the last key, so that not every letter is a request

/** The text, once its writer pauses. */
export function useSettled(text: string): string {
  const [settled, settle] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => settle(text), pause);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

import { useEffect, useState } from 'react';

/** True once something has lasted so long that a person should see that it goes on. */
export function useLate(isOn: boolean, afterMs = 400): boolean {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    if (!isOn) return setLate(false);
    const timer = setTimeout(() => setLate(true), afterMs);
    return () => clearTimeout(timer);
  }, [isOn, afterMs]);
  return isOn && isLate;
}

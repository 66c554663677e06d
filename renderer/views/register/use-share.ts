import { useCallback } from "react";
import { useFormat } from "../../state/use-format.ts";

/** Shows a share of revenue as per cent, with the digits a small one needs. */
export function useShare(): (share: number) => string {
  const { percent } = useFormat();
  return useCallback(
    (share) => {
      const size = Math.abs(share);
      if (size > 0 && size < 0.0001) return `< ${percent(0.0001, 2)}`;
      return percent(share, size >= 0.1 ? 0 : size >= 0.01 ? 1 : 2);
    },
    [percent],
  );
}

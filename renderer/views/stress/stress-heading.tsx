import type { ReactElement } from "react";
import { Segmented } from "../../controls/segmented.tsx";
import { ViewHeading } from "../../controls/view-heading.tsx";
import { useMessages } from "../../i18n/locale-context.ts";
import { stressMessages } from "../../i18n/messages/window/stress-messages.ts";
import { setViewParams } from "../../state/session/session-store.ts";

/** The head of either part, with the way to the other. */
export function StressHeading(props: {
  readonly title: string;
  readonly lead: string;
  readonly isStale: boolean;
  readonly part: "one" | "two";
}): ReactElement {
  const say = useMessages(stressMessages);
  const { part, ...head } = props;
  return (
    <ViewHeading
      {...head}
      actions={
        <Segmented
          label={say("stress.part")}
          value={part}
          segments={[
            { id: "one", text: say("stress.part.one") },
            { id: "two", text: say("stress.part.two") },
          ]}
          onChange={(id) => setViewParams({ part: id }, { replace: false })}
        />
      }
    />
  );
}

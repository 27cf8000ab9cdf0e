import { answerQuery, type FarEnd, type Query } from "./answer-query";
import type { FarObject } from "./far-object";

/** What a function answered, as it went over the wire. */
export interface Invoked {
  readonly ok: boolean;
  readonly value: unknown;
  readonly code?: string;
}

/**
 * How Excel delivers arguments, by what functions.json allows: errors as instances of an error, or errors and
 * formatted numbers as objects.
 */
export const delivers = { errors: 4, dataTypes: 12 };

/** The host's end of the wire: it answers requests of Office.js, and calls functions. */
export interface Bridge {
  /** What Office.js looks for in the window. */
  readonly native: {
    onMessageFromHost: ((text: string) => void) | null;
    sendMessageToHost(text: string): void;
  };
  /** Every request so far. */
  readonly queries: readonly Query[];
  /** Calls functions in one message, as Excel does with the cells of a recalculation. */
  readonly invoke: (calls: readonly Call[], flags?: number) => Promise<readonly Invoked[]>;
}

export type Call = readonly [name: string, args: readonly unknown[]];

type Result = readonly [id: number, ok: boolean, value: unknown, code?: string];

interface Message {
  readonly id: number;
  readonly type: number;
  readonly message: { readonly body: string | Query };
}

/** The numbers by which the wire calls its messages. */
const message = { request: 1, response: 2, events: 3 };

/** A bridge to a workbook; `workbook` is the root of its objects, and `changed` is told after each request. */
export function bridge(workbook: FarObject, changed: () => void): Bridge {
  const waiting = new Map<number, (invoked: Invoked) => void>();
  const queries: Query[] = [];
  let lastId = 0;
  const far: FarEnd = { root: workbook, services: services(settle), references: new Map() };
  const native: Bridge["native"] = { onMessageFromHost: null, sendMessageToHost };

  function settle(results: readonly Result[]): void {
    for (const [id, ok, value, code] of results) {
      waiting.get(id)?.({ ok, value, ...(code === undefined ? {} : { code }) });
      waiting.delete(id);
    }
  }

  function sendMessageToHost(text: string): void {
    const { id, type, message: sent } = JSON.parse(text) as Message;
    if (type !== message.request) return;
    const query = typeof sent.body === "string" ? (JSON.parse(sent.body) as Query) : sent.body;
    queries.push(query);
    const body = answerQuery(query, far);
    changed();
    const response = { id, type: message.response, message: { statusCode: 200, headers: {}, body } };
    setTimeout(() => native.onMessageFromHost!(JSON.stringify(response)), 0);
  }

  return {
    native,
    queries,
    invoke: (calls, flags = delivers.dataTypes) => {
      const answers = calls.map(() => new Promise<Invoked>((resolve) => waiting.set(++lastId, resolve)));
      const first = lastId - calls.length + 1;
      const entries = calls.map(([name, args], i) => [
        1,
        1000,
        "",
        [first + i, name, args, null, flags, null],
        0,
      ]);
      native.onMessageFromHost!(JSON.stringify({ type: message.events, message: { entries } }));
      return Promise.all(answers);
    },
  };
}

/** The services beside the workbook by which Office.js hands over results. */
function services(settle: (results: readonly Result[]) => void): Readonly<Record<string, FarObject>> {
  return {
    "Microsoft.ExcelServices.CustomFunctions": {
      call: {
        SetInvocationArrayResults: (results: readonly Result[]) => settle(results),
        _GetEnabledFeatures: () => undefined,
        _SetOsfControlContainerReadyForCustomFunctions: () => undefined,
      },
    },
    // Told that commands of the ribbon may now be sent; ALU has none that need an answer.
    "Microsoft.InternalService.AddinInternalService": { call: { NotifyActionHandlerReady: () => undefined } },
  };
}

import { nullObject, type FarObject } from "./far-object";

/** A request of Office.js: paths that name objects, and what to do with them in order. */
export interface Query {
  readonly Actions: readonly QueryAction[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

interface QueryAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly QueryInfo?: { readonly Select?: readonly string[] };
  readonly ArgumentInfo?: ArgumentInfo;
}

interface ObjectPath {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly number[] | null;
}

/** The numbers by which the wire calls kinds of actions and of paths. */
const action = { instantiate: 1, query: 2, method: 3, setProperty: 4 };
const path = { global: 1, newObject: 2, method: 3, property: 4, indexer: 5, referenceId: 6 };

export interface FarEnd {
  readonly root: FarObject;
  /** Services beside the workbook, by name. */
  readonly services: Readonly<Record<string, FarObject>>;
  /** Objects that the client may name in later requests. */
  readonly references: Map<string, FarObject>;
}

/** Carries out a request and answers as Excel does: a result for each action, up to the first that fails. */
export function answerQuery(query: Query, far: FarEnd): object {
  const objects = new Map<number, FarObject>();
  const Results: { ActionId: number; Value: unknown }[] = [];
  for (const [ActionIndex, asked] of query.Actions.entries())
    try {
      Results.push({ ActionId: asked.Id, Value: perform(asked, (id) => objectAt(id, query, far, objects)) });
    } catch (error) {
      const { code, message } = error as { code?: string; message: string };
      // What the stand-in lacks must not pass for an answer of Excel's.
      if (code === undefined) throw error;
      return { Error: { Code: code, Message: message, Location: "", ActionIndex }, Results };
    }
  return { Results };
}

function perform(asked: QueryAction, at: (id: number) => FarObject): unknown {
  const object = at(asked.ObjectPathId);
  switch (asked.ActionType) {
    case action.instantiate:
      return object === nullObject ? null : (object.known ?? {});
    case action.query:
      return object === nullObject ? null : selected(object, asked.QueryInfo?.Select ?? []);
    case action.setProperty:
      return void member(object.set, asked.Name)(asked.ArgumentInfo!.Arguments![0]);
    case action.method:
      // Every object that was named is kept until the page closes.
      if (/^_(Keep|Remove)Reference$/.test(asked.Name)) return null;
      return member(object.call, asked.Name)(...(argumentsOf(asked.ArgumentInfo, at) as never[])) ?? null;
    default:
      throw new Error(`the stand-in knows no action ${asked.ActionType}`);
  }
}

function objectAt(id: number, query: Query, far: FarEnd, objects: Map<number, FarObject>): FarObject {
  const known = objects.get(id);
  if (known) return known;
  const at = (other: number) => objectAt(other, query, far, objects);
  const object = resolved(query.ObjectPaths[id], at, far);
  objects.set(id, object);
  if (object.known?._ReferenceId) far.references.set(object.known._ReferenceId, object);
  return object;
}

function resolved(named: ObjectPath, at: (id: number) => FarObject, far: FarEnd): FarObject {
  const { ObjectPathType, Name, ParentObjectPathId } = named;
  if (ObjectPathType === path.global) return far.root;
  if (ObjectPathType === path.newObject) return member(far.services, Name);
  if (ObjectPathType === path.referenceId) return far.references.get(Name)!;
  const parent = at(ParentObjectPathId!);
  if (parent === nullObject) return nullObject;
  const args = argumentsOf(named.ArgumentInfo, at);
  if (ObjectPathType === path.property) return member(parent.part, Name)();
  if (ObjectPathType === path.indexer) return parent.item!(String(args[0]));
  if (ObjectPathType === path.method) return member(parent.call, Name)(...(args as never[])) as FarObject;
  throw new Error(`the stand-in knows no path ${ObjectPathType}`);
}

function argumentsOf(info: ArgumentInfo | undefined, at: (id: number) => FarObject): readonly unknown[] {
  const referenced = info?.ReferencedObjectPathIds ?? [];
  return (info?.Arguments ?? []).map((argument, i) => (referenced[i] ? at(referenced[i]) : argument));
}

/** The properties that were asked for, as an object with their names in capitals. */
function selected(object: FarObject, names: readonly string[]): object {
  if (object.items)
    return { _Items: object.items().map((item) => ({ ...item.known, ...selected(item, names) })) };
  const found: Record<string, unknown> = {};
  for (const name of names) {
    const [first, ...rest] = name.split("/").map((part) => part[0].toUpperCase() + part.slice(1));
    found[first] = rest.length
      ? { ...(found[first] as object), ...selected(member(object.part, first)(), rest) }
      : member(object.read, first)();
  }
  return found;
}

function member<T>(members: Readonly<Record<string, T>> | undefined, name: string): T {
  const found = members?.[name];
  if (found === undefined) throw new Error(`the stand-in has no member ${name}`);
  return found;
}

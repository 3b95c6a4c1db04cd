import protobuf from "protobufjs";

type Namespace = protobuf.NamespaceBase;

/** Options as protobufjs keeps them twice: flattened, and as they were written. */
interface Options {
  options?: Record<string, unknown> | undefined;
  parsedOptions?: unknown;
}

const copyOptions = (from: protobuf.ReflectionObject, to: protobuf.ReflectionObject): void => {
  const target = to as Options;
  target.options = (from as Options).options;
  target.parsedOptions = (from as Options).parsedOptions;
};

function mergeEnum(api: protobuf.Enum, overlay: protobuf.Enum): void {
  for (const [name, number] of Object.entries(overlay.values)) api.add(name, number);
}

function mergeField(api: protobuf.Type, overlay: protobuf.Field): void {
  const existing = api.fields[overlay.name];
  if (!existing) {
    overlay.parent?.remove(overlay);
    api.add(overlay);
    return;
  }
  if (existing.id !== overlay.id) throw new Error(`${existing.fullName} has number ${existing.id}, not ${overlay.id}`);
  existing.type = overlay.type;
  copyOptions(overlay, existing);
}

function mergeMessage(api: protobuf.Type, overlay: protobuf.Type): void {
  for (const oneof of overlay.oneofsArray) {
    const existing = api.oneofs[oneof.name];
    if (!existing) throw new Error(`the overlay may not add the oneof ${oneof.fullName}`);
    copyOptions(oneof, existing);
  }
  for (const field of overlay.fieldsArray) mergeField(api, field);
  mergeOverlay(api, overlay);
}

/** Merges the overlay's messages, fields, rules and enum values into the parsed API, see overlay/README.md. */
export function mergeOverlay(api: Namespace, overlay: Namespace): void {
  for (const added of overlay.nestedArray) {
    const existing = api.get(added.name);
    if (!existing) {
      overlay.remove(added);
      api.add(added);
    } else if (existing instanceof protobuf.Enum && added instanceof protobuf.Enum) mergeEnum(existing, added);
    else if (existing instanceof protobuf.Type && added instanceof protobuf.Type) mergeMessage(existing, added);
    else if (existing instanceof protobuf.Namespace && added instanceof protobuf.Namespace)
      mergeOverlay(existing, added);
    else throw new Error(`${existing.fullName} is of another sort in the overlay`);
  }
}

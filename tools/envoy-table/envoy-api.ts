import protobuf from "protobufjs";
import { mergeOverlay } from "./merge-overlay.ts";
import { type ProtoFile, readOverlayProtos, readPackageProtos } from "./proto-files.ts";

const wellKnown = ["any", "duration", "empty", "field_mask", "struct", "timestamp", "wrappers"];

function parse(files: readonly ProtoFile[]): protobuf.Root {
  const root = new protobuf.Root();
  for (const file of files) protobuf.parse(file.text, root, { keepCase: true });
  return root;
}

/** The Envoy API as protobufjs reflects it: the package's protos, the overlay and the well-known types. */
export function envoyApi(): protobuf.Root {
  const root = parse(readPackageProtos());
  mergeOverlay(root, parse(readOverlayProtos()));
  for (const name of wellKnown) {
    const bundled = protobuf.common.get(`google/protobuf/${name}.proto`);
    if (bundled?.nested) root.addJSON(bundled.nested);
  }
  root.resolveAll();
  return root;
}

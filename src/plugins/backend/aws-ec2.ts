import type { ClusterContribution } from "../../sdk/hooks.ts";
import type { Endpoint } from "../../sdk/ir/backend.ts";
import type { Json } from "../../sdk/json.ts";
import type { Lookup } from "../../sdk/lookup.ts";
import type { Condition } from "../../sdk/report.ts";
import { awsSecret } from "./aws-auth.ts";
import { type BackendContext, type ParsedType, unusable } from "./backend-type.ts";
import type { AwsBackend, AwsEc2, AwsTagFilter } from "./kind.ts";

/** Instances of EC2, chosen by their tags. */
export interface Ec2Ir {
  readonly region: string;
  readonly port: number;
  readonly addressType: "PrivateIP" | "PublicIP";
  readonly filters: readonly TagFilter[];
}

interface TagFilter {
  readonly key: string;
  /** Any value will do where none is given. */
  readonly value?: string | undefined;
}

/** The fact that holds the instances: region -> the output of `aws ec2 describe-instances`. */
export const ec2Fact = "aws.ec2";

interface Instance {
  readonly InstanceId?: string;
  readonly PrivateIpAddress?: string;
  readonly PublicIpAddress?: string;
  readonly Placement?: { readonly AvailabilityZone?: string };
  readonly State?: { readonly Name?: string };
  readonly Tags?: readonly { readonly Key?: string; readonly Value?: string }[];
}

type DescribedInstances = { readonly Reservations?: readonly { readonly Instances?: readonly Instance[] }[] };

const tagFilters = (filters: readonly AwsTagFilter[]): readonly TagFilter[] =>
  filters.flatMap(({ key, keyValue }) => (key !== undefined ? [{ key }] : keyValue ? [keyValue] : []));

/** Reads `spec.aws` of a Backend that stands for instances. */
export function parseEc2(aws: AwsBackend & { readonly ec2: AwsEc2 }, context: BackendContext): ParsedType<Ec2Ir> {
  if (!context.lookup.settings.enableAwsEc2Discovery) {
    return unusable("aws ec2 discovery is disabled by controller settings", ["spec", "aws", "ec2"]);
  }
  const secret = awsSecret(aws.auth, context);
  if ("problem" in secret) return { problems: [secret.problem] };
  const { port, addressType, filters = [] } = aws.ec2;
  const ir = {
    region: aws.region || "us-east-1",
    port: port || 80,
    addressType: addressType ?? "PrivateIP",
    filters: tagFilters(filters),
  };
  return { ir, problems: [] };
}

/** Endpoints of instances come apart from the cluster, as those of Services. */
export const ec2Cluster: ClusterContribution = {
  cluster: {
    set: {
      type: "EDS",
      edsClusterConfig: { edsConfig: { ads: {}, resourceApiVersion: "V3" } },
      ignoreHealthOnHostRemoval: true,
    },
  },
};

/** The running instances of a region; undefined where nobody has recorded them. */
function runningInstances(region: string, lookup: Lookup): readonly Instance[] | undefined {
  const regions = lookup.fact(ec2Fact) as Readonly<Record<string, Json>> | undefined;
  const described = regions?.[region] as DescribedInstances | undefined;
  return described?.Reservations?.flatMap(({ Instances = [] }) => Instances).filter(
    ({ State }) => State?.Name === undefined || State.Name === "running",
  );
}

function matches({ Tags = [] }: Instance, filters: readonly TagFilter[]): boolean {
  return filters.every(({ key, value }) =>
    Tags.some((tag) => tag.Key === key && (value === undefined || tag.Value === value)),
  );
}

interface InstanceAddress {
  readonly address: string;
  readonly zone: string;
  readonly id: string;
}

const sortKey = ({ zone, address, id }: InstanceAddress): string => [zone, address, id].join("\u0000");

function addresses({ filters, addressType }: Ec2Ir, instances: readonly Instance[]): readonly InstanceAddress[] {
  return instances
    .filter((instance) => matches(instance, filters))
    .map((instance) => ({
      address: (addressType === "PublicIP" ? instance.PublicIpAddress : instance.PrivateIpAddress) ?? "",
      zone: instance.Placement?.AvailabilityZone ?? "",
      id: instance.InstanceId ?? "",
    }))
    .filter(({ address }) => address !== "")
    .sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
}

/** The endpoints of the instances that were recorded. */
export function ec2Endpoints(ir: Ec2Ir, lookup: Lookup): readonly Endpoint[] {
  return addresses(ir, runningInstances(ir.region, lookup) ?? []).map(({ address, zone }) => ({
    lbEndpoint: { endpoint: { address: { socketAddress: { address, portValue: ir.port } } } },
    locality: { region: ir.region, zone, subzone: "" },
    labels: {},
  }));
}

const discovered = (status: Condition["status"], reason: string, message: string): Condition => ({
  type: "EndpointsDiscovered",
  status,
  reason,
  message,
});

function noMatch({ region, addressType, filters }: Ec2Ir): Condition {
  const start = `last poll succeeded but no running instances in region ${region}`;
  const texts = filters.map(({ key, value }) => (value === undefined ? key : `${key}=${value}`));
  const message =
    filters.length === 0
      ? `${start} had a usable ${addressType} address`
      : `${start} matched the configured tag filters [${texts.join(", ")}]`;
  return discovered("False", "NoMatchingInstances", message);
}

/** What the status says of discovery; nothing where no instances were recorded, as before the controller's first poll. */
export function ec2Conditions(ir: Ec2Ir | undefined, aws: AwsBackend, context: BackendContext): readonly Condition[] {
  const { lookup, resource } = context;
  if (!lookup.settings.enableAwsEc2Discovery) return [];
  if (!ir) {
    if (aws.auth?.type !== "Secret") return [];
    const name = JSON.stringify(aws.auth.secretRef?.name ?? "");
    return [
      discovered(
        "False",
        "CredentialError",
        `aws auth secret ${name} in namespace ${JSON.stringify(resource.namespace)} could not be resolved`,
      ),
    ];
  }
  const instances = runningInstances(ir.region, lookup);
  if (!instances) return [];
  const { length } = addresses(ir, instances);
  return [length > 0 ? discovered("True", "Discovered", `${length} endpoints active`) : noMatch(ir)];
}

import { type Ec2Ir, ec2Cluster, ec2Conditions, ec2Endpoints, parseEc2 } from "./aws-ec2.ts";
import { type LambdaIr, lambdaCluster, parseLambda } from "./aws-lambda.ts";
import type { BackendType, ParsedType } from "./backend-type.ts";
import type { AwsBackend } from "./kind.ts";

type AwsIr = { readonly lambda: LambdaIr } | { readonly ec2: Ec2Ir };

function named<Ir, Name extends string>(
  { ir, problems }: ParsedType<Ir>,
  name: Name,
): ParsedType<{ readonly [Key in Name]: Ir }> {
  return { problems, ...(ir !== undefined && { ir: { [name]: ir } as { readonly [Key in Name]: Ir } }) };
}

/** What runs at Amazon: a Lambda function, or instances of EC2. */
export const aws: BackendType<AwsBackend, AwsIr> = {
  field: "aws",
  parse(spec, context): ParsedType<AwsIr> {
    const { lambda, ec2 } = spec;
    if (lambda) return named(parseLambda({ ...spec, lambda }, context), "lambda");
    return ec2 ? named(parseEc2({ ...spec, ec2 }, context), "ec2") : { problems: [] };
  },
  cluster: (ir, clusterName) => ("lambda" in ir ? lambdaCluster(ir.lambda, clusterName) : ec2Cluster),
  endpoints: (ir, lookup) => ("ec2" in ir ? ec2Endpoints(ir.ec2, lookup) : []),
  conditions(ir, context) {
    const spec = (context.resource.object.spec as { readonly aws: AwsBackend }).aws;
    return spec.ec2 && !spec.lambda ? ec2Conditions(ir && "ec2" in ir ? ir.ec2 : undefined, spec, context) : [];
  },
};

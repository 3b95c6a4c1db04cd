/** The fields of a message that hold lists. */
export type ListFieldsOf<Message> = {
  readonly [Field in keyof Message as NonNullable<Message[Field]> extends readonly unknown[]
    ? Field
    : never]?: Message[Field];
};

/**
 * What a hook asks for in one Envoy message. The translator alone writes, in this order: `set`, `defaults`, `append`,
 * and `replace` after all other contributions to the message.
 * A member of a oneof takes the place of the other members; as a default it counts as present when any member is.
 */
export interface Contribution<Message> {
  /** Fields that get these values whatever was there. */
  readonly set?: Partial<Message> | undefined;
  /** Fields that get these values only where nothing is there yet. */
  readonly defaults?: Partial<Message> | undefined;
  /** Elements added to the end of list fields. */
  readonly append?: ListFieldsOf<Message> | undefined;
  /** The escape for what the others cannot say; marked as such wherever origins are shown. */
  readonly replace?: ((message: Message) => Message) | undefined;
}

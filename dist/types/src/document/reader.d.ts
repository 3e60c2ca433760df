/** Where documents come from. What may be read is decided here and nowhere else. */
export interface Reader {
    /**
     * The bytes of the file at an absolute URI without fragment. Throws `file-not-found`, `file-refused` (outside of what may be
     * read: nothing is said about whether it exists), `file-unreadable`, `file-too-large`.
     */
    read(uri: string): Promise<Uint8Array>;
}

/** Names of parts that an office document of today begins with; one of them stands in the first entries of the archive. */
const PARTS = /\[Content_Types\]\.xml|_rels\/\.rels|docProps\/|word\//

/** Whether data that begin so are an office document: which one only its parts tell. */
export const isOfficeDocument = (head: string): boolean => head.startsWith('PK\x03\x04') && PARTS.test(head)

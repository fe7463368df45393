/** Why a difference in access is `cannot prove`. */
export const accessCodes = {
  TOO_COMPLEX: { exit: 1, title: 'The policies of a destination are too many and too entangled to compare' },
  WITNESS_DISAGREES: { exit: 1, title: "meshgate's two evaluators disagree about a request" },
  PATH_NORMALIZATION_CHANGED: { exit: 1, title: 'The mesh normalises paths differently before and after' },
  HEADER_MATCHING_CHANGED: { exit: 1, title: 'The two versions of Istio match repeated headers differently' },
  CLAIM_SPLITTING_CHANGED: { exit: 1, title: 'A claim is split at spaces in one state only' },
  KEYS_CHANGED: { exit: 1, title: 'The keys of an issuer come from another source' },
  HEADER_OF_TOKEN: { exit: 1, title: 'A condition reads a header that carries a token' },
  HEADER_OF_PROXY: { exit: 1, title: 'A condition reads a header that the proxy writes itself' },
  UNQUOTED_PATTERN: { exit: 1, title: 'This version of Istio makes an expression of a pattern' },
  FIRST_AUDIENCE: { exit: 1, title: 'This version of Istio compares the first audience of a token alone' },
  FIELD_OF_LATER_VERSION: { exit: 1, title: 'A policy has a field that the running version of Istio does not know' },
  VALUE_OF_ANOTHER_TYPE: { exit: 1, title: 'A policy has a value of another type than its field' },
  ISTIOD_FLAG: { exit: 1, title: 'istiod runs with a flag that decides requests and is not modelled' },
  CONNECTION_SETTINGS: { exit: 1, title: 'Proxies have connectionSettings, which may normalise paths otherwise' },
  TEMPLATE_REFUSED: { exit: 1, title: 'Envoy refuses a path template' },
} as const

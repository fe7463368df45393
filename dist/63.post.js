export const id = 63;
export const ids = [63];
export const modules = {

/***/ 7063:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  withdraw: () => (/* binding */ withdraw)
});

;// CONCATENATED MODULE: ./src/errors/codes/access.ts
/** Why a difference in access is `cannot prove`. */
const accessCodes = {
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
};

;// CONCATENATED MODULE: ./src/errors/codes/cluster.ts
const clusterCodes = {
    CLUSTER_CONNECTION: { exit: 2, title: 'The settings do not lead to an API server' },
    KUBECONFIG: { exit: 2, title: 'The kubeconfig is missing or malformed, or has no such context' },
    KUBECONFIG_INSECURE: { exit: 2, title: "The kubeconfig switches off the check of the server's certificate" },
    KUBECONFIG_LOGIN: { exit: 2, title: 'The kubeconfig uses a login that is no longer supported' },
    EXEC_PLUGIN_NOT_ALLOWED: {
        exit: 2,
        title: 'The kubeconfig names a program that the protected configuration does not allow',
    },
    EXEC_PLUGIN_FAILED: { exit: 4, title: 'The credential plugin did not give a credential' },
    CLUSTER_UNREACHABLE: { exit: 4, title: 'No answer from the API server' },
    CLUSTER_CERTIFICATE: { exit: 4, title: "The API server's certificate is not trusted" },
    CLUSTER_UNAUTHORIZED: { exit: 4, title: 'The API server does not accept the credential (401)' },
    CLUSTER_FORBIDDEN: { exit: 4, title: 'The identity may not do this in the cluster (403)' },
    CLUSTER_BUSY: { exit: 4, title: 'The API server stayed overloaded or unavailable' },
    CLUSTER_ANSWER: { exit: 4, title: 'The API server gave an answer that cannot be read' },
    CLUSTER_API_MISSING: { exit: 4, title: 'The cluster does not have this kind' },
    CLUSTER_NAMESPACE: { exit: 4, title: 'The namespace is missing or being deleted' },
    CLUSTER_INVALID: { exit: 4, title: 'The API server refused the object' },
    CLUSTER_DENIED: { exit: 4, title: 'An admission policy or webhook refused the object' },
    CLUSTER_WEBHOOK: { exit: 4, title: 'An admission webhook of the cluster cannot be reached' },
    CLUSTER_ESCALATION: { exit: 4, title: 'The identity would grant more than it has' },
    CLUSTER_ROLE_REF: { exit: 4, title: 'The role of a RoleBinding cannot be changed' },
    CLUSTER_MERGED: { exit: 4, title: 'An object that should have been new was there already' },
    CLUSTER_TOKEN: { exit: 4, title: 'The cluster gave no token for the ServiceAccount' },
};

;// CONCATENATED MODULE: ./src/errors/codes/config.ts
const configCodes = {
    CONFIG_KEY: { exit: 2, title: 'The configuration has a key that meshgate does not know' },
    CONFIG_TYPE: { exit: 2, title: 'A value of the configuration has the wrong type' },
    CONFIG_VALUE: { exit: 2, title: 'A value of the configuration is not allowed there' },
    CONFIG_EMPTY: { exit: 2, title: 'A key of the configuration has no value' },
    CONFIG_MISSING: { exit: 2, title: 'The configuration lacks a key' },
    CONFIG_DUPLICATE: { exit: 2, title: 'Two entries of the configuration have one name' },
    TRUST_PATTERN: { exit: 2, title: 'A trust rule has a pattern instead of an exact value' },
    TRUST_UNPINNED: { exit: 2, title: 'A trust rule does not say which repository or which job' },
    TRUST_CLAIM: { exit: 2, title: 'A trust rule names a claim that proves nothing' },
    TRUST_EVENT: { exit: 2, title: 'A trust rule accepts an event that runs code of strangers' },
    AUDIENCE: { exit: 2, title: 'An audience is empty, shared or not a plain value' },
};

;// CONCATENATED MODULE: ./src/errors/codes/first-day.ts
/** Codes of the commands around `check` and `apply`: render, adopt, init, doctor. */
const firstDayCodes = {
    RENDER_FOREIGN_FILE: { exit: 2, title: 'A file that render would write is somebody else’s' },
    RENDER_STALE: { exit: 1, title: 'Rendered files are not what the bindings ask for' },
    ADOPT_NOT_ASKED: { exit: 2, title: 'Nothing in the environment asks for the object that is to be adopted' },
    ADOPT_MISSING: { exit: 4, title: 'The object that is to be adopted is not there' },
    ADOPT_KEPT: { exit: 4, title: 'Somebody else keeps the object that is to be adopted' },
    ADOPT_CHANGES_ACCESS: { exit: 1, title: 'Adopting the object would change access' },
};

;// CONCATENATED MODULE: ./src/errors/codes/identity.ts
const identityCodes = {
    HTTP_URL: { exit: 4, title: 'A request was about to go to a URL that is not plain https' },
    HTTP_ADDRESS: { exit: 4, title: 'A host leads to an address that may not be asked' },
    HTTP_TIMEOUT: { exit: 4, title: 'A host did not answer in time' },
    HTTP_UNREACHABLE: { exit: 4, title: 'A host could not be reached' },
    HTTP_TLS: { exit: 4, title: 'The TLS connection to a host is not to be trusted' },
    HTTP_PROXY: { exit: 4, title: 'The proxy did not connect' },
    HTTP_TOO_LARGE: { exit: 4, title: 'An answer is larger than the limit' },
    HTTP_ENCODING: { exit: 4, title: 'An answer cannot be unpacked' },
    TOKEN_MISSING: { exit: 3, title: 'The platform gave the job no ID token' },
    TOKEN_REQUEST_FAILED: { exit: 4, title: 'The platform did not issue an ID token' },
    TOKEN_REQUEST_FORBIDDEN: { exit: 3, title: 'The platform refuses to issue an ID token to this job' },
    REQUEST_URL: { exit: 3, title: "The address to ask for an ID token is not the platform's" },
    AUDIENCE_WELL_KNOWN: { exit: 2, title: 'An audience belongs to another service' },
    AUDIENCE_SHARED: { exit: 2, title: 'The mesh and the cluster have one audience' },
    AUDIENCE_UNEXPANDED: { exit: 2, title: 'An audience holds a variable that was not replaced' },
    TOKEN_SIZE: { exit: 3, title: 'A token is larger than 16 KiB' },
    TOKEN_FORMAT: { exit: 3, title: 'A token is not one signed JWT in compact form' },
    TOKEN_HEADER: { exit: 3, title: "A token's header has a member that is not accepted" },
    TOKEN_ALG: { exit: 3, title: 'A token is signed with an algorithm that its issuer does not use' },
    TOKEN_KID: { exit: 3, title: 'A token does not name its key properly' },
    TOKEN_TYP: { exit: 3, title: 'A token is of another kind than an ID token' },
    TOKEN_DUPLICATE_CLAIM: { exit: 3, title: 'A token says something twice' },
    TOKEN_CLAIM_NAME: { exit: 3, title: 'A claim has a name that is refused' },
    TOKEN_CLAIM: { exit: 3, title: 'A claim that every token of the issuer has is missing' },
    TOKEN_CLAIM_TYPE: { exit: 3, title: 'A claim has a type that the issuer does not use' },
    TOKEN_SUBJECT: { exit: 3, title: 'The subject and the id claims of a token contradict each other' },
    TOKEN_LIFETIME: { exit: 3, title: 'A token lives longer than its issuer makes them, or for no stated time' },
    TOKEN_EXPIRED: { exit: 3, title: 'A token has expired' },
    TOKEN_STALE: { exit: 3, title: 'A token was issued too long ago' },
    TOKEN_NOT_YET: { exit: 3, title: 'A token is not valid yet' },
    TOKEN_REPLAY: { exit: 3, title: 'A token was used for an earlier step already' },
    TOKEN_SIGNATURE: { exit: 3, title: "A token's signature is wrong" },
    ISSUER: { exit: 3, title: 'A token comes from an issuer that is not trusted here' },
    ISSUER_INVALID: { exit: 2, title: 'A configured issuer is not one of the platform, or no proper URL' },
    ISSUER_MISMATCH: { exit: 3, title: "An issuer's discovery document names another issuer" },
    TOKEN_AUDIENCE: { exit: 3, title: 'A token is meant for somebody else' },
    JWKS_UNREACHABLE: { exit: 3, title: "The issuer's keys could not be fetched" },
    JWKS_BAD_RESPONSE: { exit: 3, title: 'The issuer answered with something that holds no keys' },
    JWKS_TOO_BIG: { exit: 3, title: "The issuer's answer is larger than 512 KiB" },
    JWKS_ORIGIN: { exit: 3, title: 'The issuer keeps its keys on a host that is not listed' },
    JWKS_INVALID: { exit: 3, title: 'A key set is malformed' },
    JWKS_PRIVATE: { exit: 3, title: 'A key set publishes a secret' },
    JWKS_WEAK_KEY: { exit: 3, title: 'The key of a token is too weak' },
    JWKS_AMBIGUOUS: { exit: 3, title: 'Two keys of an issuer have one name' },
    JWKS_UNKNOWN_KID: { exit: 3, title: "A token's key is not among the issuer's" },
    TRUST_NO_MATCH: { exit: 3, title: 'No trust rule matches the token' },
    TRUST_AMBIGUOUS: { exit: 3, title: 'More than one trust rule matches the token' },
    TRUST_MISSING: { exit: 3, title: 'The environment has no trust rule for this kind of run' },
    TOKEN_EVENT: { exit: 3, title: 'The event may not apply' },
    TRUST_FORK: { exit: 3, title: 'The job runs code of a fork' },
};

;// CONCATENATED MODULE: ./src/errors/codes/manifests.ts
const manifestCodes = {
    YAML_SYNTAX: { exit: 2, title: 'A file is not well-formed YAML or JSON' },
    YAML_FEATURE: { exit: 2, title: 'A file uses a YAML feature that programs read differently' },
    YAML_KEY: { exit: 2, title: 'A mapping has a key that is refused' },
    YAML_LIMIT: { exit: 2, title: 'A file is larger or deeper than the limit' },
    FILE_ENCODING: { exit: 2, title: 'A file is not UTF-8 text' },
    OBJECT_INVALID: { exit: 2, title: 'A Kubernetes object lacks a field or has a wrong one' },
    OBJECT_METADATA: { exit: 2, title: 'A name, label or annotation breaks the rules of Kubernetes' },
    GENERATE_NAME: { exit: 2, title: 'An object has no fixed name' },
    DUPLICATE_OBJECT: { exit: 2, title: 'Two files describe one object' },
    NOT_KUBERNETES: { exit: 2, title: 'A listed file holds no Kubernetes object' },
    HELM_TEMPLATE: { exit: 2, title: 'A file is a Helm template and must be rendered first' },
    KUSTOMIZATION: { exit: 2, title: 'A kustomization must be built first' },
    PATH: { exit: 2, title: 'A path leaves the repository or is a link' },
    GIT_FAILED: { exit: 2, title: 'The git repository could not be read' },
    FOLDER_UNREADABLE: { exit: 2, title: 'A folder could not be read' },
    TREE_UNAVAILABLE: { exit: 4, title: 'The files of a commit could not be had' },
};

;// CONCATENATED MODULE: ./src/errors/codes/mesh.ts
/** What stands in the way of a proof gates like new access: exit 1. */
const meshCodes = {
    MESH_CONFIG_UNREADABLE: { exit: 4, title: 'The MeshConfig of the cluster or folder cannot be read' },
    REQUEST_FORM: { exit: 2, title: 'A request is not in the published form' },
    ENVOY_FILTER: { exit: 1, title: 'An EnvoyFilter changes a proxy in front of the policies' },
    WASM_PLUGIN: { exit: 1, title: 'A WasmPlugin runs code in a proxy on the way' },
    NAMESPACE_UNREAD: { exit: 1, title: 'Policies of a namespace may not be read' },
    REVISION_UNKNOWN: { exit: 1, title: 'Which revision of Istio a namespace belongs to is not known' },
    TRUST_DOMAIN_UNKNOWN: { exit: 1, title: 'Which trust domain the mesh has is not known' },
    INJECTION_UNKNOWN: { exit: 1, title: 'What stands before a workload after its next restart is not known' },
    CLUSTER_UNREAD: { exit: 1, title: 'A binding depends on a cluster that this job may not read' },
    BEFORE_UNREADABLE: { exit: 1, title: 'Files of the base revision cannot be read' },
    CUSTOM_PROVIDER: { exit: 1, title: 'An external authorizer decides about some requests' },
    UNKNOWN_FIELD: { exit: 1, title: 'A policy has a field that Istio is not known to read' },
    FILTER_METADATA: { exit: 1, title: 'A condition reads what another filter says' },
    PEER_AUTHENTICATION_AGE: { exit: 1, title: 'Two PeerAuthentications of one scope have no age yet' },
    PORT_PROTOCOL_AGE: { exit: 1, title: 'Two Services give one port different protocols' },
    INTERCEPTION_UNKNOWN: { exit: 1, title: 'Which connections to a workload meet its proxy is not known' },
    WORKLOADS_DIFFER: { exit: 1, title: 'Workloads with the same labels have different proxies before them' },
    SIDECAR_INGRESS: { exit: 1, title: 'A Sidecar has listeners of its own' },
    TOO_MANY_LABEL_CLASSES: { exit: 1, title: 'Selectors can meet on one workload in too many ways' },
};

;// CONCATENATED MODULE: ./src/errors/codes/plan.ts
const planCodes = {
    BINDING_SERVICE: { exit: 2, title: 'A binding names a Service that cannot be used as a destination' },
    BINDING_PORT: {
        exit: 2,
        title: 'A binding names a port that its Service does not have, or one that cannot carry the rule',
    },
    BINDING_TOKEN: {
        exit: 2,
        title: 'Access by the job’s token needs claims, an issuer and an audience that pin the job',
    },
    BINDING_ROLE: { exit: 2, title: 'A binding refers to a role that does not exist or cannot be judged' },
    BINDING_NAME: { exit: 2, title: 'A name in a binding is not one that Kubernetes takes' },
    FIRST_ALLOW: { exit: 2, title: 'A generated ALLOW would deny everybody else' },
    ESCALATION: { exit: 2, title: 'A binding would give a permission that leads to all others' },
    WILDCARD: { exit: 2, title: 'A binding uses * without a word in the protected configuration' },
    FOREIGN_SUBJECT: { exit: 2, title: 'A binding names a subject that is not the environment’s own' },
    FOREIGN_SCOPE: { exit: 2, title: 'An object lies outside the environment' },
    FOREIGN_OWNER: { exit: 4, title: 'An object of this name exists and is somebody else’s' },
    GITOPS_OWNED: { exit: 4, title: 'A GitOps tool keeps an object that would be written or removed' },
    APPLY_GITOPS: { exit: 2, title: 'Another tool applies the environment, from the repository' },
    FOREIGN_FIELD: { exit: 4, title: 'Somebody else set fields of an object that meshgate writes' },
    FOREIGN_APPLYSET: { exit: 4, title: 'The ApplySet of the environment belongs to another tool' },
    LIVE_INCOMPLETE: { exit: 4, title: 'What stands in the cluster could not be read, so no write is safe' },
    NO_SAFE_ORDER: { exit: 2, title: 'No order of the writes keeps the door closed in between' },
    NOT_UNICODE: { exit: 2, title: 'Text that is not valid Unicode cannot be in a plan' },
    APPLY_CONFLICT: { exit: 4, title: 'Another field manager owns what would be written' },
    APPLY_FORBIDDEN: { exit: 4, title: 'The identity may not write an object of the plan' },
    APPLY_MOVED_ON: { exit: 4, title: 'An object changed between the plan and the write' },
    APPLY_MERGED: { exit: 4, title: 'A new object turned out to exist, and the write was merged into it' },
    APPLY_DEPENDS: { exit: 4, title: 'A RoleBinding refers to a Role that is not there' },
    APPLY_STOPPED: { exit: 4, title: 'Writing stopped before the plan was done' },
};

;// CONCATENATED MODULE: ./src/errors/codes/platform.ts
const platformCodes = {
    EVENT_UNTRUSTED: { exit: 2, title: 'A privileged event runs on code of a merge request' },
    EVENT_PAYLOAD: { exit: 4, title: "The platform's event payload cannot be read" },
    PLATFORM_VARIABLE: { exit: 4, title: 'A variable that the platform always sets is missing or malformed' },
    CA_FILE: { exit: 2, title: 'The authorities of ca-file cannot be read, or a merge request could change them' },
    INPUT_CHARACTER: { exit: 2, title: 'An input holds a character that no input may hold' },
    REVIEW_FAILED: { exit: 4, title: 'The code review answered with an error' },
    REVIEW_TOO_LONG: { exit: 4, title: 'A comment is longer than the platform takes' },
    TEMPORARY_FOLDER: { exit: 4, title: 'A file cannot be written where the platform keeps temporary files' },
    OUTPUT_PATH: { exit: 2, title: 'A file would be written through a link or outside the folder' },
};

;// CONCATENATED MODULE: ./src/errors/codes/snapshot.ts
const snapshotCodes = {
    SNAPSHOT_MISSING: { exit: 4, title: 'The snapshot of the cluster is not where the configuration says' },
    SNAPSHOT_INVALID: { exit: 4, title: 'The snapshot of the cluster is not as it was written' },
    SNAPSHOT_TRACKED: { exit: 2, title: 'A snapshot that a job hands over is part of the change' },
    SNAPSHOT_FOLDER: { exit: 2, title: 'The folder holds something else than a snapshot' },
};

;// CONCATENATED MODULE: ./src/errors/codes/usage.ts
const usageCodes = {
    USAGE: { exit: 2, title: 'The command line or an input is wrong' },
    UNSAFE_ENV: { exit: 2, title: 'The environment switches a check off or loads code' },
    ENVIRONMENT_UNKNOWN: { exit: 2, title: 'The configuration has no such environment' },
    AUDIENCE_MISSING: { exit: 2, title: 'apply needs an audience to verify the identity with' },
    ENVIRONMENT_NEEDED: { exit: 2, title: 'apply needs to know which environment' },
    CONFIG_NEEDED: { exit: 2, title: 'The command needs a configuration' },
    CONFIG_FILE_MISSING: { exit: 2, title: 'A file that the configuration names is not there' },
    CLUSTER_NEEDED: { exit: 2, title: 'apply needs a cluster, and the environment names none' },
    NOT_PROTECTED: { exit: 2, title: 'apply runs for a merge request' },
    DEMO_FAILED: { exit: 4, title: 'A part of the demo failed' },
    INTERNAL: { exit: 4, title: 'A bug in meshgate' },
};

;// CONCATENATED MODULE: ./src/errors/codes.ts











/** Exit codes of the command, the same on every platform (docs/reference/exit-codes.md). */
const exitCodes = { fine: 0, gate: 1, usage: 2, identity: 3, outside: 4, notReviewed: 5 };
const codes = {
    ...usageCodes,
    ...configCodes,
    ...manifestCodes,
    ...meshCodes,
    ...accessCodes,
    ...identityCodes,
    ...platformCodes,
    ...clusterCodes,
    ...planCodes,
    ...snapshotCodes,
    ...firstDayCodes,
};

;// CONCATENATED MODULE: ./src/review/escape.ts
/**
 * Hostile text as data (attack corpus C01–C11, L01–L02). Manifests, claims, branch names and API answers reach a review
 * only through the functions of this file: what they return holds no Markdown, HTML, mention, quick action, workflow
 * command or invisible character that a reader or a platform would take for ours.
 */
/** Letters of these scripts look like Latin ones, so they are always shown as code points. */
const lookAlike = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}\p{Script=Deseret}\p{Script=Osage}\p{Script=Gothic}]/u;
/** Controls, formats (bidi, zero-width, tags), surrogates, private use, unassigned; every space but U+0020; fillers and selectors that print nothing. */
const invisible = /[\p{C}\p{Zl}\p{Zp}\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0\u2800\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u;
const letter = /\p{L}/u;
const latin = /\p{Script=Latin}/u;
const mark = /\p{M}/u;
const ascii = /^[\x20-\x7e]*$/;
const codePoint = (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
/** Words that mix Latin with another script show the foreign letters as code points. */
const showMixedWords = (text) => text.replace(/[\p{L}\p{M}\p{N}._-]+/gu, (word) => {
    const letters = [...word].filter((character) => letter.test(character));
    const mixed = letters.some((character) => latin.test(character)) && letters.some((character) => !latin.test(character));
    return mixed
        ? [...word]
            .map((character) => (letter.test(character) && !latin.test(character) ? codePoint(character) : character))
            .join('')
        : word;
});
/**
 * One line, every character visible: what could not be seen, or could be mistaken, becomes `\u{…}`. A backslash that
 * would make such an escape out of the input's own text is escaped itself, so no two inputs look alike.
 */
const visible = (text) => {
    if (ascii.test(text) && !text.includes('\\u{'))
        return text;
    let marks = 0;
    const characters = [...text];
    const shown = characters.map((character, index) => {
        if (character === '\\')
            return characters[index + 1] === 'u' && characters[index + 2] === '{' ? '\\u{5c}' : character;
        marks = mark.test(character) ? marks + 1 : 0;
        const odd = invisible.test(character) || lookAlike.test(character) || marks > 1 || character.normalize('NFKC') !== character;
        return odd ? codePoint(character) : character;
    });
    const joined = shown.join('');
    // What is not in NFC shows its marks, since it would look like the composed form.
    return showMixedWords(joined.normalize('NFC') === joined ? joined : joined.replace(/\p{M}/gu, codePoint));
};
const longestRun = (text) => (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
/** Cuts in the middle of nothing: whole characters, and how many are left out. */
const cut = (text, limit) => {
    const characters = [...text];
    return characters.length <= limit
        ? text
        : `${characters.slice(0, limit).join('')}… (${characters.length - limit} more)`;
};
const span = (shown) => {
    if (shown.trim() === '')
        return `\`"${shown}"\``;
    const delimiter = '`'.repeat(longestRun(shown) + 1);
    const padded = shown.startsWith('`') || shown.endsWith('`') || (shown.startsWith(' ') && shown.endsWith(' '))
        ? ` ${shown} `
        : shown;
    return delimiter + padded + delimiter;
};
/** A code span that holds the text and nothing else: its delimiter is longer than any run of backticks within. */
const escape_code = (text, limit = 400) => span(cut(visible(text), limit));
/**
 * A code span inside a table cell: pipes are escaped too. A backslash before a pipe is shown as a code point, since
 * readers of tables take `\\|` in more than one way.
 */
const cell = (text, limit = 400) => span(cut(visible(text), limit)
    .replace(/\\+(?=\|)/g, (run) => '\\u{5c}'.repeat(run.length))
    .replace(/\|/g, '\\|'));
/**
 * A fenced block. The fence is longer than any run of backticks within and at least four; no line starts with a slash,
 * not even here, since GitLab's and other bots' readers of commands do not agree with CommonMark on what a fence is.
 */
const fenced = (lines, language = '') => {
    const shown = lines.map((line) => visible(line).replace(/^(?=\/)/, ' '));
    const fence = '`'.repeat(Math.max(4, longestRun(shown.join('\n')) + 1));
    return [fence + language, ...shown, fence].join('\n');
};
const plainWord = /^\(?[A-Za-z]{1,40}(?:['’-][A-Za-z]{1,40}){0,3}\)?[,.;:!?]?\)?$/;
/** Seven to forty letters that are all hexadecimal digits could be taken for a commit. */
const likeCommit = /^\(?[a-f]{7,40}[),.;:!?]*$/i;
const number = /^\(?[0-9]{1,6}\)?[,.;:]?$/;
const quoted = /"(?:[^"\\]|\\.)*"/g;
/** A word or number that no platform takes for anything else. */
const isPlain = (word) => (plainWord.test(word) && !likeCommit.test(word)) || number.test(word);
const unquote = (text) => {
    try {
        const value = JSON.parse(text);
        return typeof value === 'string' ? value : text;
    }
    catch {
        return text;
    }
};
const proseWords = (text) => text
    .split(/[\s]+/u)
    .filter((word) => word !== '')
    .map((word) => {
    if (isPlain(word))
        return word;
    const [, open = '', body = word, close = ''] = /^(\(?)(.*?)([),.;:!?]*)$/su.exec(word) ?? [];
    return body === '' ? escape_code(word) : open + escape_code(body) + close;
})
    .join(' ');
/**
 * Sentences of ours with foreign names in them. JSON strings within become code; of the rest only plain words stay text,
 * and every other run of characters (paths, addresses, mentions, numbers with signs, markup) becomes code as well.
 * Never put it at the start of a line.
 */
const prose = (text, limit = 1200) => {
    const source = cut(text, limit);
    const out = [];
    let from = 0;
    for (const match of source.matchAll(quoted)) {
        out.push(proseWords(source.slice(from, match.index)), escape_code(unquote(match[0])));
        from = match.index + match[0].length;
    }
    out.push(proseWords(source.slice(from)));
    return out
        .filter((part) => part !== '')
        .join(' ')
        .replace(/ (?=[,.;:)]+(?: |$))/g, '');
};
/** One line for a log: visible, and nothing that a runner takes for a command (actions/runner ActionCommand.cs). */
const logLine = (text) => visible(text)
    .replace(/##\[/g, '## [')
    .replace(/^(\s*)::/, '$1: :');
/** A link whose address is ours or the platform's; anything unusual in it, and it is shown as code instead. */
const escape_link = (words, label, address) => /^https:\/\/[A-Za-z0-9.-]+(?::[0-9]{1,5})?(?:\/[A-Za-z0-9._~%@+=&/-]*)?(?:#[A-Za-z0-9_-]*)?$/.test(address)
    ? `[${words === 'rule' ? label : words}](<${address}>)`
    : escape_code(words === 'rule' ? label : address);

;// CONCATENATED MODULE: ./src/review/pages.ts


/** A rule's id, linked to its page where it has one; anything else is foreign text. */
const ruleLink = (rule, docsBase) => /^[A-Z]{2,8}-[0-9]{3}$/.test(rule) && docsBase !== undefined
    ? link('rule', rule, `${docsBase}/rules/${rule}.md`)
    : code(rule, 40);
/** A problem's or reason's code, linked to its page where it has one. */
const codeLink = (name, docsBase) => Object.hasOwn(codes, name) && docsBase !== undefined
    ? escape_link('rule', name, `${docsBase}/codes/${name}.md`)
    : escape_code(name, 60);

;// CONCATENATED MODULE: ./src/review/not-judged.ts


/** What stands in the comment when a run ends before there is a plan, so that no older verdict stands under a newer head. */
const renderNotJudged = (problems, meta) => {
    const shown = problems.slice(0, 10).map((problem) => {
        const page = codeLink(problem.code, meta.docsBase);
        const difference = [
            ...(problem.expected === undefined ? [] : [`expected ${escape_code(problem.expected, 200)}`]),
            ...(problem.received === undefined ? [] : [`received ${escape_code(problem.received, 200)}`]),
        ];
        return `- ${page}: ${prose(problem.message)}${difference.length === 0 ? '' : ` (${difference.join(', ')})`}. ${prose(problem.remedy)}`;
    });
    const left = problems.length - shown.length;
    return `${[
        `❓ **not judged at HEAD** ${escape_code(meta.head, 80)}`,
        '',
        'This run ended before there was a verdict: nothing here approves or blocks, and nothing was written.',
        '',
        ...(shown.length === 0 ? ['- the run was cancelled or failed before it could say why'] : shown),
        ...(left > 0 ? [`- and ${left} more`] : []),
        ...(meta.base === undefined ? [] : ['', `Base was ${escape_code(meta.base, 80)}.`]),
        ...(meta.runUrl === undefined ? [] : ['', `The job: ${escape_link('run', '', meta.runUrl)}.`]),
    ].join('\n')}\n`;
};

// EXTERNAL MODULE: ./src/errors/problem.ts
var problem = __webpack_require__(2652);
// EXTERNAL MODULE: ./src/ports/review.ts
var review = __webpack_require__(8142);
// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(8100);
;// CONCATENATED MODULE: ./src/review/marker.ts

const opening = '<!-- meshgate:v1 ';
const closing = ' -->';
/** JSON that cannot end an HTML comment (`-->`, `--!>`) nor look like markup: these characters exist in strings only. */
const inertJson = (value) => JSON.stringify(value).replace(/--|[<>&\u2028\u2029]/g, (text) => [...text].map((character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''));
const writeMarker = ({ key, head, run, details }) => `${opening}${inertJson({ ...details, key, head, run: run.id, attempt: run.attempt })}${closing}`;
/** Reads the first line of a comment; undefined where it is no marker of this version. */
const readMarker = (body) => {
    const line = (body.split('\n', 1)[0] ?? '').trimEnd();
    if (!line.startsWith(opening) || !line.endsWith(closing))
        return undefined;
    let value;
    try {
        value = JSON.parse(line.slice(opening.length, -closing.length));
    }
    catch {
        return undefined;
    }
    if (!(0,json/* isJsonObject */.O)(value))
        return undefined;
    const { key, head, run, attempt, ...details } = value;
    if (typeof key !== 'string' || typeof head !== 'string' || typeof run !== 'string' || typeof attempt !== 'number') {
        return undefined;
    }
    if (!/^\d{1,20}$/.test(run) || !Number.isSafeInteger(attempt))
        return undefined;
    return { key, head, run: { id: run, attempt }, details };
};
/** Whether one run started after another. */
const isLater = (one, other) => {
    const difference = BigInt(one.id) - BigInt(other.id);
    return difference === 0n ? one.attempt > other.attempt : difference > 0n;
};
/** The comment without what changes from run to run: two comments that say the same are equal in it. */
const withoutRun = (body) => {
    const text = body.replaceAll('\r\n', '\n').trimEnd();
    const marker = readMarker(text);
    if (marker === undefined)
        return text;
    const rest = text.indexOf('\n');
    return writeMarker({ ...marker, run: { id: '0', attempt: 0 } }) + (rest === -1 ? '' : text.slice(rest));
};

;// CONCATENATED MODULE: ./src/review/publish.ts




/** Characters that a renderer leaves free for the hidden first line and a line about a replaced comment. */
const reservedCharacters = 2000;
/** Each round ends in a fresh look at the comments; two racing runs settle in three. */
const rounds = 8;
/**
 * Creates or updates the one comment of a key. It is found by marker and own author; the oldest stays, own duplicates
 * are removed, and nothing is written that stands already. A run whose head is no longer the tip, or that was overtaken
 * by a later run at the same head, leaves the newer word alone.
 */
const publishComment = (review, comment) => answered(() => settle(review, comment, comment.body, comment.details ?? {}, comment.whenAbsent === 'keep' ? 'publish quietly' : 'publish'));
/** Rewrites a standing comment to *not judged at HEAD*, so that no old verdict stands under a newer commit. */
const withdrawComment = (review, withdrawal) => answered(() => settle(review, withdrawal, withdrawal.body ?? notJudged(withdrawal.headSha, withdrawal.reason), { judged: false }, withdrawal.olderOnly === true ? 'withdraw older' : 'withdraw'));
const answered = async (work) => {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof review/* ReviewForbidden */.u)
            return { kind: 'forbidden', message: error.message, remedy: error.remedy };
        if (error instanceof problem/* Refusal */.P)
            return { kind: 'failed', problem: error.problems[0] };
        throw error;
    }
};
const notJudged = (headSha, reason) => [
    `**meshgate: not judged at ${escape_code(headSha)}**`,
    '',
    'The run for this commit ended before it had a verdict; any older verdict is withdrawn.',
    '',
    fenced(reason.split('\n')),
].join('\n');
/**
 * The loop compares what stands with what should stand and takes one step at a time, looking again after each write.
 * No platform offers a conditional write, so the look afterwards is what repairs a race: whoever looks last sees all
 * comments, and all runs agree on which text wins (newest head, then latest run) and which comment carries it (the oldest).
 */
const settle = async (review, address, body, details, manner) => {
    const self = await review.self();
    const fixed = new Set();
    let wrote;
    // A list may lag behind a write for a moment; without this, a second comment would be created.
    let created;
    for (let round = 0; round < rounds; round += 1) {
        const listed = withComment(await review.list(), created);
        const standing = marked(listed, address.key).filter(({ comment }) => comment.author === self && !fixed.has(comment.id));
        const [keeper] = standing;
        const text = compose(review, address, body, details, replaced(listed, address.key, keeper));
        if ((await review.currentHead()) !== address.headSha) {
            if (wrote !== undefined)
                await stepBack(review, address, standing);
            return { kind: 'superseded', by: 'newer head' };
        }
        const withdrawing = manner === 'withdraw' || manner === 'withdraw older';
        if (manner === 'withdraw older' && wrote === undefined && keeper?.marker.head === address.headSha)
            return { kind: 'unchanged', id: keeper.comment.id };
        const later = latest(standing, address);
        const wanted = later?.comment.body ?? text;
        if (keeper === undefined) {
            if (withdrawing || (manner === 'publish quietly' && fixed.size === 0))
                return { kind: 'absent' };
            created = await review.create(wanted);
            wrote = 'created';
        }
        else if (withoutRun(keeper.comment.body) !== withoutRun(wanted)) {
            const changed = await tryEdit(fixed, keeper, () => review.update(keeper.comment.id, wanted));
            if (changed)
                wrote ??= 'updated';
            else if (withdrawing)
                throw cannotWithdraw();
        }
        else if (standing.length > 1) {
            for (const duplicate of standing.slice(1)) {
                await tryEdit(fixed, duplicate, () => review.remove(duplicate.comment.id));
                if (created?.id === duplicate.comment.id)
                    created = undefined;
            }
        }
        else if (later !== undefined) {
            return { kind: 'superseded', by: 'later run' };
        }
        else {
            return { kind: wrote ?? 'unchanged', id: keeper.comment.id };
        }
    }
    throw new problem/* Refusal */.P({
        code: 'REVIEW_FAILED',
        message: 'the comment keeps changing while it is written',
        expected: `no other writer within ${rounds} rounds`,
        received: 'another one each time',
        remedy: 'Let one run at a time write: on GitHub `concurrency`, on GitLab `resource_group`.',
    });
};
const withComment = (listed, comment) => comment === undefined || listed.some(({ id }) => id === comment.id) ? listed : [...listed, comment];
const marked = (comments, key) => comments.flatMap((comment) => {
    const marker = readMarker(comment.body);
    return marker?.key === key ? [{ comment, marker }] : [];
});
/** A standing comment about the same head by a later run; its text wins. */
const latest = (standing, { headSha, run }) => standing
    .filter(({ marker }) => marker.head === headSha && isLater(marker.run, run))
    .reduce((best, owned) => (best === undefined || isLater(owned.marker.run, best.marker.run) ? owned : best), undefined);
/**
 * Older comments with our marker that this run cannot edit: another author's, or refused before. The marker can be
 * planted by anybody (attack C08), so such a comment is named and left alone.
 */
const replaced = (listed, key, keeper) => {
    const ids = marked(listed, key).map(({ comment }) => comment.id);
    return keeper === undefined ? ids : ids.slice(0, ids.indexOf(keeper.comment.id));
};
const compose = (review, { key, headSha, run }, body, details, older) => {
    const marker = writeMarker({ key, head: headSha, run, details });
    const note = older.length === 0
        ? ''
        : `This replaces ${older.length === 1 ? 'an older comment' : 'older comments'} that this run cannot edit: ${older
            .slice(0, 5)
            .map((id) => escape_code(id))
            .join(', ')}.\n\n`;
    const text = `${marker}\n${note}${body}`;
    if (text.length <= review.limit)
        return text;
    const bare = `${marker}\n${body}`;
    if (bare.length <= review.limit)
        return bare;
    throw new problem/* Refusal */.P({
        code: 'REVIEW_TOO_LONG',
        message: 'the comment is longer than the platform takes',
        expected: `at most ${review.limit} characters`,
        received: `${bare.length}`,
        remedy: 'Read the job summary or the report file, which hold everything, or compare fewer environments in one job.',
    });
};
/** False where this comment cannot be edited by this token; it is then left out of account. */
const tryEdit = async (fixed, owned, edit) => {
    try {
        await edit();
        return true;
    }
    catch (error) {
        if (!(error instanceof review/* ReviewForbidden */.u))
            throw error;
        fixed.add(owned.comment.id);
        return false;
    }
};
/**
 * The head moved while this run wrote. A second comment that it made beside an older one goes. Where its text stands in
 * the oldest one, it may have overwritten the newer run's, which cannot be brought back from here: the comment then says
 * that it is about an older commit, and the newer run, if it still looks, puts its own text there.
 */
const stepBack = async (review, address, standing) => {
    const own = standing.find(({ marker }) => marker.head === address.headSha && marker.run.id === address.run.id && marker.run.attempt === address.run.attempt);
    if (own === undefined)
        return;
    const gone = new Set();
    if (own !== standing[0]) {
        await tryEdit(gone, own, () => review.remove(own.comment.id));
        return;
    }
    const newer = await review.currentHead();
    const reason = `A newer commit came while the verdict on ${address.headSha} was written. See the newer commit's own run.`;
    const text = compose(review, address, notJudged(newer, reason), { judged: false }, []);
    await tryEdit(gone, own, () => review.update(own.comment.id, text));
};
const cannotWithdraw = () => new review/* ReviewForbidden */.u('the standing comment cannot be edited by this token', 'Use the token that wrote it, or remove the old comment by hand: it is about an older commit.');

;// CONCATENATED MODULE: ./src/commands/comment-key.ts
/** Names the comment of a job: two jobs with other inputs have comments of their own. */
const commentKey = ({ config, environment, before, after }) => [
    config,
    environment ?? 'all',
    ...(before === undefined ? [] : [before]),
    ...(after === undefined ? [] : [after]),
].join(' ');

;// CONCATENATED MODULE: ./src/commands/say-publication.ts
/** One line about a comment, where there is something to say. It never changes the exit code. */
const sayPublication = (output, published) => {
    switch (published.kind) {
        case 'created':
        case 'updated':
            return output.info(`Comment ${published.kind}.`);
        case 'unchanged':
        case 'absent':
            return;
        case 'superseded':
            return output.info(`The comment belongs to a ${published.by}; this run leaves it.`);
        case 'forbidden':
            return output.info(`No comment: ${published.message}. ${published.remedy}`);
        case 'failed':
            return output.warning(`No comment: ${published.problem.message}. ${published.problem.remedy}`);
    }
};

;// CONCATENATED MODULE: ./src/commands/withdraw.ts





/**
 * What is left to do for a job that was cancelled or died before it had a verdict: a comment about an older commit is
 * rewritten to *not judged*. One about this commit stays: a run that got so far has said what there is to say. Missing
 * rights are told and change nothing.
 */
const withdraw = async (ports, inputs) => {
    const { context, output } = ports;
    const done = { exitCode: exitCodes.fine, errors: [], plans: [] };
    const { mergeRequest } = context;
    const review = mergeRequest === undefined ? undefined : await ports.review();
    if (review === undefined || mergeRequest === undefined)
        return done;
    const published = await withdrawComment(review, {
        key: commentKey(inputs),
        headSha: mergeRequest.headSha,
        run: context.run,
        reason: 'the run was cancelled or failed before it could say why',
        body: renderNotJudged([], {
            head: mergeRequest.headSha,
            ...(context.run.url === '' ? {} : { runUrl: context.run.url }),
            ...(ports.docsBase === undefined ? {} : { docsBase: ports.docsBase }),
        }),
        olderOnly: true,
    });
    sayPublication(output, published);
    return done;
};


/***/ }),

/***/ 8100:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isJsonObject)
/* harmony export */ });
const isJsonObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);


/***/ }),

/***/ 8142:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ ReviewForbidden)
/* harmony export */ });
/** Thrown by an adapter where the token may not do it; `remedy` names the permission or the token that can. */
class ReviewForbidden extends Error {
    name = 'ReviewForbidden';
    remedy;
    constructor(message, remedy) {
        super(message);
        this.remedy = remedy;
    }
}


/***/ })

};

import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 3682:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ appendToRunnerFile),
/* harmony export */   LZ: () => (/* binding */ saveState),
/* harmony export */   _p: () => (/* binding */ runnerFileValue)
/* harmony export */ });
/* unused harmony export readState */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);


/** Appends to a file that the runner made for this step; never through a symbolic link. */
const appendToRunnerFile = (path, text) => {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_APPEND | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW, 0o600);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(file, text);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
};
/** One entry of GITHUB_OUTPUT or GITHUB_STATE; no value can hold the random delimiter (attack L03). */
const runnerFileValue = (name, value) => {
    const delimiter = `ghadelimiter_${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex')}`;
    return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
};
/** Keeps a value for the post step; without a runner there is none, and nothing is kept. */
const saveState = (env, name, value) => {
    const file = env['GITHUB_STATE'] ?? '';
    if (file !== '')
        appendToRunnerFile(file, runnerFileValue(name, value));
};
/** What the main step kept; empty when it did not come that far. */
const readState = (env, name) => env[`STATE_${name}`] ?? '';


/***/ }),

/***/ 8786:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ fine),
/* harmony export */   G9: () => (/* binding */ settle),
/* harmony export */   GW: () => (/* binding */ problemsOf),
/* harmony export */   J5: () => (/* binding */ refused)
/* harmony export */ });
/* harmony import */ var _errors_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1546);
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2652);


const fine = (plans = []) => ({ exitCode: _errors_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .h.fine, errors: [], plans });
/** The exit code of problems: that of the first, since later ones often follow from it. */
const refused = (problems, plans = []) => ({
    exitCode: _errors_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F[problems[0].code].exit,
    errors: problems,
    plans,
});
/**
 * Turns what a command throws into problems. Anything but a `Refusal` is a bug of ours: its message is not printed,
 * since it may hold what a library put there (jose keeps the claims in its errors); the place in our code is.
 */
const problemsOf = (thrown) => {
    if (thrown instanceof _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P)
        return thrown.problems;
    const name = thrown instanceof Error ? thrown.name : typeof thrown;
    return [
        {
            code: 'INTERNAL',
            message: 'meshgate failed in a way that it does not know',
            received: `${name}${placeOf(thrown)}`,
            remedy: 'Nothing was written after this point. Please report it with this line and the version.',
        },
    ];
};
/** `at file:line` of the first frame of a stack: our bundle's name and a number, nothing that a request said. */
const placeOf = (thrown) => {
    const frame = thrown instanceof Error ? /\n\s+at .*?([\w.-]+\.[jt]s:\d+:\d+)/.exec(thrown.stack ?? '') : null;
    return frame === null ? '' : ` at ${frame[1]}`;
};
/** Runs a command, prints what it refuses, and never throws. */
const settle = async (run, output) => {
    try {
        return await run();
    }
    catch (thrown) {
        const problems = problemsOf(thrown);
        for (const problem of problems)
            output.problem(problem);
        return refused(problems);
    }
};


/***/ }),

/***/ 1546:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  F: () => (/* binding */ codes),
  h: () => (/* binding */ exitCodes)
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


/***/ }),

/***/ 8059:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ projectDocs),
/* harmony export */   x: () => (/* binding */ docsOfAction)
/* harmony export */ });
/** Folder that holds `codes/` and `rules/`, where nothing says which copy of the project runs. */
const projectDocs = 'https://github.com/meshgate/meshgate/blob/main/docs';
/** The same folder in the repository of the action that runs, at its revision; undefined outside of GitHub. */
const docsOfAction = (env) => {
    const repository = env['GITHUB_ACTION_REPOSITORY'] ?? '';
    const revision = env['GITHUB_ACTION_REF'] ?? '';
    const server = env['GITHUB_SERVER_URL'] ?? '';
    if (!/^[\w.-]+\/[\w.-]+$/.test(repository) || !/^[\w./-]+$/.test(revision) || !server.startsWith('https://'))
        return undefined;
    return `${server}/${repository}/blob/${revision}/docs`;
};


/***/ }),

/***/ 5712:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ printable),
/* harmony export */   o: () => (/* binding */ printableLine)
/* harmony export */ });
/**
 * Characters that change how a text looks without showing themselves (attacks C06, L02): C0 and C1 controls except the
 * line feed, soft hyphen, combining grapheme joiner, Arabic letter mark, Hangul and Khmer fillers, Mongolian
 * separators, zero-width and bidirectional marks, line and paragraph separators, invisible operators, variation
 * selectors, byte order mark, interlinear annotations, tags, lone surrogates.
 */
const invisible = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb]|[\u{e0000}-\u{e0fff}]|[\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}]|\p{Surrogate}/gu;
/** Writes invisible characters as `\u{202e}`, so that hostile text is seen as it is. Line feeds stay. */
const printable = (text) => text.replace(invisible, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
/** The same on one line: a line feed is written as `\u{a}`. */
const printableLine = (text) => printable(text).replaceAll('\n', '\\u{a}');


/***/ }),

/***/ 2652:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ Refusal)
/* harmony export */ });
/**
 * The only error that this program throws on purpose. It carries no `cause`: what a library throws may hold a token
 * (jose puts the claims there), so adapters copy what is safe into a problem and drop the rest.
 */
class Refusal extends Error {
    name = 'Refusal';
    problems;
    constructor(first, ...rest) {
        super(`${first.code}: ${first.message}`);
        this.problems = [first, ...rest];
    }
}


/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 9907:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("cluster");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 481:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 755:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".cli.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __nccwpck_require__(481);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: ./src/errors/printable.ts
var printable = __nccwpck_require__(5712);
// EXTERNAL MODULE: ./src/errors/pages.ts
var pages = __nccwpck_require__(8059);
;// CONCATENATED MODULE: ./src/ci/problem-text.ts
/** Where something stands, for people: `mesh/orders.yaml:3:5`. */
const sourceText = (source) => {
    switch (source.kind) {
        case 'file':
            return `${source.path}:${source.line}:${source.column}`;
        case 'cluster':
            return `the cluster (uid ${source.uid}, resourceVersion ${source.resourceVersion})`;
        case 'generated':
            return `binding ${source.binding}, ${sourceText(source.from)}`;
        case 'input':
            return `input ${source.name}`;
    }
};
/** A problem in lines, without its first one, `CODE: message`. `docs` is the address of the folder of `codes/`, without a slash at its end. */
const problemDetails = (problem, docs) => [
    ...(problem.where === undefined ? [] : [`where: ${sourceText(problem.where)}`]),
    ...(problem.expected === undefined ? [] : [`expected: ${problem.expected}`]),
    ...(problem.received === undefined ? [] : [`received: ${problem.received}`]),
    `to do: ${problem.remedy}`,
    `more: ${docs}/codes/${problem.code}.md`,
];

;// CONCATENATED MODULE: ./src/ci/redaction.ts
/** Shorter parts would blot out ordinary words. */
const shortestPart = 8;
/** A JWT is masked whole and by segment, for each is readable by itself (attack L04). */
const parts = (secret) => {
    const lines = secret.split(/\r?\n/);
    const segments = /^[\w-]+\.[\w-]+\.[\w-]*$/.test(secret) ? secret.split('.') : [];
    return [
        ...(secret.trim() === '' ? [] : [secret]),
        ...[...lines, ...segments].filter((part) => part.length >= shortestPart),
    ];
};
const createRedaction = () => {
    const secrets = new Set();
    return {
        add: (secret) => {
            const fresh = parts(secret).filter((part) => !secrets.has(part));
            for (const part of fresh)
                secrets.add(part);
            return [...new Set(fresh)];
        },
        apply: (text) => 
        // Longest first, so that no part of a longer secret stays.
        [...secrets].sort((a, b) => b.length - a.length).reduce((shown, secret) => shown.replaceAll(secret, '***'), text),
    };
};

// EXTERNAL MODULE: ./src/ci/runner-files.ts
var runner_files = __nccwpck_require__(3682);
;// CONCATENATED MODULE: ./src/ci/result.ts
/**
 * Attack L03: outputs carry enums, numbers, digests and paths only. Anything else is a bug of ours, not of the user's.
 */
const checkResult = (name, value) => {
    if (!/^[a-z][a-z0-9-]*$/.test(name) ||
        /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(value) ||
        value.length > 4096) {
        throw new TypeError(`the output ${JSON.stringify(name)} is not an enum, number, digest or path`);
    }
};

;// CONCATENATED MODULE: ./src/ci/github-output.ts







/** actions/runner ExecutionContext: 10 annotations of a level per step, each message cut at 4,096 characters. */
const annotationsPerLevel = 10;
const annotationLength = 4096;
/** actions/runner FileCommandManager: a larger summary is dropped whole. */
const summaryBytes = 1024 * 1024;
/**
 * Text as a line that the runner prints and never obeys. It takes a line whose first visible characters are `::` for a
 * command, and `##[` anywhere in it (actions/runner ActionCommand, attack L01).
 */
const commandSafe = (text) => (0,printable/* printable */.g)(text)
    .split('\n')
    .map((line) => line.replaceAll('##[', '## [').replace(/^(\s*)::/, '$1: :'))
    .join('\n');
const escapeData = (text) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
const shortened = (text, room) => {
    const notice = '> **Cut**: GitHub takes 1 MiB of summary for a step, and this one is longer. The report file has all of it.\n\n';
    const left = room - Buffer.byteLength(notice);
    if (left <= 0)
        return '';
    // A character that is cut in two decodes to U+FFFD; the last, broken line goes with it.
    const start = Buffer.from(text).subarray(0, left).toString('utf8');
    return `${notice}${start.slice(0, start.lastIndexOf('\n') + 1)}`;
};
const cut = (text, length) => {
    const characters = [...text];
    return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}…`;
};
const createGitHubOutput = (env, streams) => {
    const redaction = createRedaction();
    const docs = (0,pages/* docsOfAction */.x)(env) ?? pages/* projectDocs */.Z;
    const annotated = { notice: 0, warning: 0, error: 0 };
    let summarized = 0;
    // The runner reads both streams; one of them keeps the order, and stdout is left to `--json`.
    const write = (line) => void streams.stderr.write(`${line}\n`);
    const print = (text) => write(commandSafe(redaction.apply(text)));
    const command = (name, properties, data) => {
        const written = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`);
        write(`::${name}${written.length === 0 ? '' : ` ${written.join(',')}`}::${escapeData(data)}`);
    };
    const annotate = ({ level, title, text, where }) => {
        const shown = (0,printable/* printable */.g)(redaction.apply(text));
        const place = where === undefined ? '' : `${where.path}:${where.line}: `;
        if (annotated[level] >= annotationsPerLevel)
            return print(`${level}: ${place}${title}: ${text}`);
        annotated[level] += 1;
        command(level, {
            ...(where === undefined
                ? {}
                : { file: (0,printable/* printableLine */.o)(where.path), line: String(where.line), col: String(where.column) }),
            title: cut((0,printable/* printableLine */.o)(redaction.apply(title)), 255),
        }, cut(shown, annotationLength));
    };
    const section = (title, body) => {
        // Whatever the body holds, no line of it is a command until this random word comes.
        const end = (0,external_node_crypto_.randomBytes)(16).toString('hex');
        command('group', {}, (0,printable/* printableLine */.o)(redaction.apply(title)));
        command('stop-commands', {}, end);
        print(body);
        write(`::${end}::`);
        command('endgroup', {}, '');
    };
    return {
        info: print,
        warning: (text) => annotate({ level: 'warning', title: 'meshgate', text }),
        problem: (problem) => {
            const text = [problem.message, ...problemDetails(problem, docs)].join('\n');
            const where = problem.where?.kind === 'file' ? { where: problem.where } : {};
            annotate({ level: 'error', title: problem.code, text, ...where });
        },
        section,
        mask: (secret) => {
            for (const part of redaction.add(secret))
                command('add-mask', {}, part);
        },
        annotate,
        summary: async (markdown) => {
            const file = env['GITHUB_STEP_SUMMARY'] ?? '';
            if (file === '')
                return section('meshgate: summary', markdown);
            const text = `${redaction.apply(markdown)}\n`;
            const room = summaryBytes - summarized;
            const whole = Buffer.byteLength(text) <= room;
            const written = whole ? text : shortened(text, room);
            summarized = whole ? summarized + Buffer.byteLength(written) : summaryBytes;
            (0,runner_files/* appendToRunnerFile */.CS)(file, written);
        },
        result: (name, value) => {
            checkResult(name, value);
            const file = env['GITHUB_OUTPUT'] ?? '';
            if (file === '')
                return print(`${name}: ${value}`);
            (0,runner_files/* appendToRunnerFile */.CS)(file, (0,runner_files/* runnerFileValue */._p)(name, value));
        },
    };
};

;// CONCATENATED MODULE: ./src/ci/terminal-output.ts





/** Text for people on stderr. `fold` brackets a long section where the log can fold it; the rest is plain everywhere. */
const createTerminalOutput = (streams, fold = plainSection) => {
    const redaction = createRedaction();
    const shown = (text) => (0,printable/* printable */.g)(redaction.apply(text));
    const print = (text) => void streams.stderr.write(`${shown(text)}\n`);
    const section = (title, body) => void streams.stderr.write(fold((0,printable/* printableLine */.o)(redaction.apply(title)), shown(body)));
    return {
        info: print,
        warning: (text) => print(`warning: ${text}`),
        problem: (problem) => print([
            `error ${problem.code}: ${problem.message}`,
            ...problemDetails(problem, pages/* projectDocs */.Z).map((line) => `  ${line}`),
        ].join('\n')),
        section,
        mask: (secret) => void redaction.add(secret),
        annotate: ({ level, title, text, where }) => print(`${level}: ${where === undefined ? '' : `${sourceText(where)}: `}${title}: ${text}`),
        summary: async (markdown) => section('Summary', markdown),
        result: (name, value) => {
            checkResult(name, value);
            print(`${name}: ${value}`);
        },
    };
};
const plainSection = (title, body) => `\n${title}\n${body}\n`;

;// CONCATENATED MODULE: ./src/ci/gitlab-output.ts

/**
 * GitLab's job log is a terminal with folds: `ESC[0K section_start:SECONDS:NAME[collapsed=true] CR ESC[0K TITLE`. Text
 * from outside cannot open or close one, since its ESC and CR are written out. GitLab masks the variables that it knows;
 * what it does not know is masked here. Annotations are the code quality report, a file.
 */
const createGitLabOutput = (streams, now) => {
    let sections = 0;
    // A section is printed when its work is done; it began where the one before it ended.
    let begun = now();
    const fold = (title, body) => {
        sections += 1;
        const name = `meshgate_${sections}`;
        const [from, to] = [begun, now()].map((time) => Math.floor(time / 1000));
        begun = now();
        const erase = '\u001b[0K';
        return (`${erase}section_start:${from}:${name}[collapsed=true]\r${erase}${title}\n${body}\n` +
            `${erase}section_end:${to}:${name}\r${erase}\n`);
    };
    return createTerminalOutput(streams, fold);
};

;// CONCATENATED MODULE: ./src/ci/create-output.ts



/** The platform's way of showing things. No file of this loads a platform client: start-up is everybody's waiting time. */
const createOutput = (platform, env, streams, now = () => Date.now()) => {
    switch (platform) {
        case 'github':
            return createGitHubOutput(env, streams);
        case 'gitlab':
            return createGitLabOutput(streams, now);
        case 'local':
            return createTerminalOutput(streams);
    }
};

;// CONCATENATED MODULE: ./src/ci/detect.ts
/**
 * Each platform sets its own variable to `true`, and sets `CI` too, which says nothing. A GitLab job that exports
 * GITHUB_ACTIONS by hand would be read as GitHub and then refused for its missing variables.
 */
const detectPlatform = (env) => {
    if (env['GITHUB_ACTIONS'] === 'true')
        return 'github';
    if (env['GITLAB_CI'] === 'true')
        return 'gitlab';
    return 'local';
};

// EXTERNAL MODULE: ./src/errors/problem.ts
var problem = __nccwpck_require__(2652);
;// CONCATENATED MODULE: ./src/ci/inputs.ts

const gitlabNames = {
    command: 'MESHGATE_COMMAND',
    environment: 'MESHGATE_ENVIRONMENT',
    config: 'MESHGATE_CONFIG',
    before: 'MESHGATE_BEFORE',
    after: 'MESHGATE_AFTER',
    audience: 'MESHGATE_AUDIENCE',
    'cluster-audience': 'MESHGATE_CLUSTER_AUDIENCE',
    'ca-file': 'MESHGATE_CA_FILE',
    token: 'MESHGATE_GITLAB_TOKEN',
};
/** The component's default: `id_tokens` must name some audience, and this one says that nobody chose any. */
const unusedAudience = 'meshgate-unused-mesh';
const meshAudience = (value) => (value === unusedAudience ? undefined : value);
/**
 * The runner's name for an input: `INPUT_`, upper case, spaces as `_`, hyphens kept (actions/runner Handler.cs). A
 * shell reads the same variables as a GitLab job.
 */
const variableName = (platform, name) => platform === 'github' ? `INPUT_${name.toUpperCase()}` : gitlabNames[name];
/** Reads the inputs; an empty one is one that was not given. Throws a `Refusal` with code INPUT_CHARACTER. */
const readInputs = (platform, env) => {
    const read = (name) => {
        const value = (env[variableName(platform, name)] ?? '').trim();
        const bad = /[\u0000-\u001f\u007f]/.exec(value);
        if (bad !== null) {
            throw new problem/* Refusal */.P({
                code: 'INPUT_CHARACTER',
                message: `the input ${name} holds a control character`,
                where: { kind: 'input', name },
                expected: 'one line of text',
                received: `U+${bad[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')} at position ${bad.index + 1}`,
                remedy: 'Write the input on one line; in YAML, a block scalar (`|`) keeps line feeds.',
            });
        }
        return value === '' ? undefined : value;
    };
    return {
        command: read('command') ?? 'check',
        inputs: {
            environment: read('environment'),
            config: read('config') ?? 'meshgate.yaml',
            before: read('before'),
            after: read('after'),
            audience: meshAudience(read('audience')),
            clusterAudience: read('cluster-audience'),
        },
        token: read('token'),
        caFile: read('ca-file'),
    };
};

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
;// CONCATENATED MODULE: ./src/commands/arguments.ts


const commandNames = [
    'check',
    'apply',
    'explain',
    'replay',
    'test',
    'render',
    'adopt',
    'init',
    'doctor',
    'snapshot',
    'withdraw',
    'demo',
];
const arguments_text = { type: 'string' };
const flag = { type: 'boolean' };
/** Flags of every command; a flag that a command does not list is refused. */
const options = {
    check: {
        environment: arguments_text,
        config: arguments_text,
        before: arguments_text,
        after: arguments_text,
        base: arguments_text,
        audience: arguments_text,
        'cluster-audience': arguments_text,
        report: arguments_text,
        json: flag,
    },
    apply: { environment: arguments_text, config: arguments_text, audience: arguments_text, 'cluster-audience': arguments_text, report: arguments_text, json: flag },
    explain: {
        state: arguments_text,
        requests: arguments_text,
        request: arguments_text,
        to: arguments_text,
        as: arguments_text,
        method: arguments_text,
        path: arguments_text,
        host: arguments_text,
        ip: arguments_text,
        header: { type: 'string', multiple: true },
        claims: arguments_text,
        tcp: flag,
        jwks: arguments_text,
        now: arguments_text,
        json: flag,
    },
    replay: { before: arguments_text, after: arguments_text, requests: arguments_text, jwks: arguments_text, now: arguments_text, json: flag },
    test: { environment: arguments_text, config: arguments_text, state: arguments_text, junit: arguments_text, json: flag },
    render: { environment: arguments_text, config: arguments_text, out: arguments_text, check: flag, state: arguments_text, json: flag },
    snapshot: { environment: arguments_text, config: arguments_text, out: arguments_text, 'cluster-audience': arguments_text, json: flag },
    withdraw: { environment: arguments_text, config: arguments_text, before: arguments_text, after: arguments_text, json: flag },
    adopt: {
        environment: arguments_text,
        config: arguments_text,
        audience: arguments_text,
        'cluster-audience': arguments_text,
        yes: flag,
        json: flag,
    },
    doctor: { environment: arguments_text, config: arguments_text, base: arguments_text, audience: arguments_text, 'cluster-audience': arguments_text, json: flag },
    init: { platform: arguments_text, environment: arguments_text, context: arguments_text, json: flag },
    demo: { kubeconfig: arguments_text, report: arguments_text, json: flag },
};
const isCommand = (word) => commandNames.includes(word);
/**
 * Reads the command line. `defaults` are the inputs that the environment gives (GitLab component variables); a flag
 * wins over them. Throws a `Refusal` with code USAGE.
 */
const readArguments = (words, defaults) => {
    const [first, ...rest] = words;
    if (first === undefined || first === 'help' || first === '--help' || first === '-h') {
        const topic = rest[0];
        return { command: 'help', topic: topic !== undefined && isCommand(topic) ? topic : undefined };
    }
    if (first === '--version' || first === '-V' || first === 'version')
        return { command: 'version' };
    if (!isCommand(first))
        throw usage(`there is no command ${JSON.stringify(first)}`, commandNames.join(', '), first, 'Run `meshgate --help` for the list.');
    if (rest.includes('--help') || rest.includes('-h'))
        return { command: 'help', topic: first };
    const given = parse(first, rest);
    switch (first) {
        case 'check': {
            const inputs = mergeInputs(given, defaults);
            if ((inputs.before === undefined) !== (inputs.after === undefined)) {
                throw usage('`--before` and `--after` go together', 'two folders', 'one', 'Give both folders, or neither to compare revisions of the repository.');
            }
            return {
                command: 'check',
                inputs,
                base: given.text('base'),
                json: given.flag('json'),
                report: given.text('report'),
            };
        }
        case 'apply':
            return {
                command: 'apply',
                inputs: mergeInputs(given, defaults),
                json: given.flag('json'),
                report: given.text('report'),
            };
        case 'explain':
            return { command: 'explain', question: readExplain(given), json: given.flag('json') };
        case 'replay':
            return {
                command: 'replay',
                question: {
                    before: given.required('before', 'the folder of the state before'),
                    after: given.required('after', 'the folder of the state after'),
                    requests: given.required('requests', 'a file of requests or of Envoy access log lines in JSON, or -'),
                    keySets: given.text('jwks'),
                    now: given.text('now'),
                },
                json: given.flag('json'),
            };
        case 'test':
            return {
                command: 'test',
                inputs: mergeInputs(given, defaults),
                state: given.text('state'),
                junit: given.text('junit'),
                json: given.flag('json'),
            };
        case 'render':
            return {
                command: 'render',
                inputs: mergeInputs(given, defaults),
                out: given.required('out', 'the folder that the files go to'),
                check: given.flag('check'),
                state: given.text('state'),
                json: given.flag('json'),
            };
        case 'snapshot':
            return {
                command: 'snapshot',
                inputs: mergeInputs(given, defaults),
                out: given.required('out', 'the folder that the files go to'),
                json: given.flag('json'),
            };
        case 'withdraw':
            return { command: 'withdraw', inputs: mergeInputs(given, defaults), json: given.flag('json') };
        case 'adopt': {
            const [object, ...more] = given.words;
            if (object === undefined || more.length > 0)
                throw usage('`adopt` takes one object', 'KIND/NAMESPACE/NAME', given.words.join(' ') || 'nothing', 'For example: meshgate adopt AuthorizationPolicy/shop/orders --environment staging');
            return {
                command: 'adopt',
                inputs: mergeInputs(given, defaults),
                object,
                yes: given.flag('yes'),
                json: given.flag('json'),
            };
        }
        case 'doctor':
            return {
                command: 'doctor',
                inputs: mergeInputs(given, defaults),
                base: given.text('base'),
                json: given.flag('json'),
            };
        case 'init':
            return {
                command: 'init',
                inputs: defaults,
                platform: given.text('platform'),
                environment: given.text('environment'),
                context: given.text('context'),
                json: given.flag('json'),
            };
        case 'demo':
            return {
                command: 'demo',
                kubeconfig: given.text('kubeconfig'),
                report: given.text('report'),
                json: given.flag('json'),
            };
    }
};
const parse = (command, words) => {
    let values;
    let positionals;
    try {
        const allowPositionals = command === 'adopt';
        const parsed = (0,external_node_util_.parseArgs)({ args: [...words], options: options[command], strict: true, allowPositionals });
        ({ values, positionals } = parsed);
    }
    catch (error) {
        const said = error instanceof Error ? (error.message.split('. ')[0] ?? '') : '';
        throw usage(said, `the flags of ${command}`, words.join(' '), `Run \`meshgate ${command} --help\`.`);
    }
    const textOf = (name) => {
        const value = values[name];
        return typeof value === 'string' && value !== '' ? value : undefined;
    };
    return {
        words: positionals,
        text: textOf,
        list: (name) => (Array.isArray(values[name]) ? values[name] : []),
        flag: (name) => values[name] === true,
        required: (name, what) => {
            const value = textOf(name);
            if (value === undefined)
                throw usage(`\`${command}\` needs \`--${name}\``, what, 'nothing', `Run \`meshgate ${command} --help\` for an example.`);
            return value;
        },
    };
};
const mergeInputs = (given, defaults) => ({
    environment: given.text('environment') ?? defaults.environment,
    config: given.text('config') ?? defaults.config,
    before: given.text('before') ?? defaults.before,
    after: given.text('after') ?? defaults.after,
    audience: given.text('audience') ?? defaults.audience,
    clusterAudience: given.text('cluster-audience') ?? defaults.clusterAudience,
});
const readExplain = (given) => {
    const question = {
        state: given.required('state', 'a folder of Kubernetes and Istio objects'),
        requests: given.text('requests'),
        request: given.text('request'),
        to: given.text('to'),
        as: given.text('as'),
        method: given.text('method'),
        path: given.text('path'),
        host: given.text('host'),
        ip: given.text('ip'),
        headers: given.list('header'),
        claims: given.text('claims'),
        tcp: given.flag('tcp'),
        keySets: given.text('jwks'),
        now: given.text('now'),
    };
    const ways = [question.requests, question.request, question.to].filter((way) => way !== undefined).length;
    if (ways !== 1) {
        throw usage('`explain` takes one question', 'exactly one of --to, --request and --requests', String(ways), 'For example: meshgate explain --state mesh --to shop/orders:8080 --as cluster.local/ns/jobs/sa/batch --path /admin');
    }
    return question;
};
const usage = (message, expected, received, remedy) => new problem/* Refusal */.P({ code: 'USAGE', message, expected, received, remedy });

// EXTERNAL MODULE: ./src/commands/outcome.ts
var commands_outcome = __nccwpck_require__(8786);
;// CONCATENATED MODULE: ./src/version.ts
/** The release, as package.json has it; a test holds the two together. */
const version = '0.1.0';

;// CONCATENATED MODULE: ./src/cli.ts








const env = process.env;
/** Waits where the reader is slow, so that a long answer is neither lost nor kept in memory. */
const print = (text) => new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
});
const printJson = async (command, outcome) => {
    const { renderJson } = await __nccwpck_require__.e(/* import() */ 6677).then(__nccwpck_require__.bind(__nccwpck_require__, 6677));
    await print(renderJson({ version: version, command, ...outcome }));
};
const main = async () => {
    const platform = detectPlatform(env);
    const output = createOutput(platform, env, { stderr: process.stderr });
    let invocation;
    try {
        invocation = readArguments(process.argv.slice(2), readInputs(platform === 'github' ? 'local' : platform, env).inputs);
    }
    catch (thrown) {
        const problems = (0,commands_outcome/* problemsOf */.GW)(thrown);
        for (const problem of problems)
            output.problem(problem);
        process.exitCode = (0,commands_outcome/* refused */.J5)(problems).exitCode;
        if (process.argv.includes('--json'))
            await printJson('meshgate', (0,commands_outcome/* refused */.J5)(problems));
        return;
    }
    if (invocation.command === 'version')
        return print(`${version}\n`);
    if (invocation.command === 'help')
        return print((await __nccwpck_require__.e(/* import() */ 4875).then(__nccwpck_require__.bind(__nccwpck_require__, 4875))).helpText(invocation.topic));
    const outcome = await (0,commands_outcome/* settle */.G9)(() => run(invocation, output), output);
    process.exitCode = outcome.exitCode;
    const answersItself = ['explain', 'replay', 'test', 'demo'].includes(invocation.command);
    const printed = outcome.errors.length === 0 && answersItself;
    if (invocation.json && !printed)
        await printJson(invocation.command, outcome);
};
const run = async (invocation, output) => {
    const { refuseUnsafeEnvironment } = await __nccwpck_require__.e(/* import() */ 8770).then(__nccwpck_require__.bind(__nccwpck_require__, 8770));
    refuseUnsafeEnvironment(env);
    switch (invocation.command) {
        case 'check': {
            const { check } = await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(9806), __nccwpck_require__.e(1297), __nccwpck_require__.e(3581), __nccwpck_require__.e(5078), __nccwpck_require__.e(1351), __nccwpck_require__.e(4547)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4547));
            return check(await job(invocation, invocation.base, output), invocation.inputs);
        }
        case 'apply': {
            const { apply } = await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(9806), __nccwpck_require__.e(1297), __nccwpck_require__.e(3865), __nccwpck_require__.e(2760), __nccwpck_require__.e(4242), __nccwpck_require__.e(9889), __nccwpck_require__.e(3581), __nccwpck_require__.e(8761), __nccwpck_require__.e(5078), __nccwpck_require__.e(8175), __nccwpck_require__.e(7756), __nccwpck_require__.e(1712), __nccwpck_require__.e(6296), __nccwpck_require__.e(1351), __nccwpck_require__.e(4540)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4540));
            return apply(await job(invocation, undefined, output), invocation.inputs);
        }
        case 'explain': {
            const { explain } = await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(1297), __nccwpck_require__.e(3865), __nccwpck_require__.e(2760), __nccwpck_require__.e(4242), __nccwpck_require__.e(9889), __nccwpck_require__.e(5462)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6448));
            return explain(offline(output), invocation.question, invocation.json);
        }
        case 'replay': {
            const { replay } = await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(1297), __nccwpck_require__.e(3865), __nccwpck_require__.e(2760), __nccwpck_require__.e(4242), __nccwpck_require__.e(9889), __nccwpck_require__.e(5462), __nccwpck_require__.e(9523)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9523));
            return replay(offline(output), invocation.question);
        }
        case 'test': {
            const { test } = await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(1297), __nccwpck_require__.e(3865), __nccwpck_require__.e(2760), __nccwpck_require__.e(4242), __nccwpck_require__.e(9889), __nccwpck_require__.e(3581), __nccwpck_require__.e(5462), __nccwpck_require__.e(1348)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1348));
            return test(await job({ ...invocation, report: undefined }, undefined, output), offline(output), invocation);
        }
        case 'render': {
            const [{ render }, { openGeneratedFolder }] = await Promise.all([
                Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(1297), __nccwpck_require__.e(2760), __nccwpck_require__.e(4242), __nccwpck_require__.e(3581), __nccwpck_require__.e(7756), __nccwpck_require__.e(4513)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3322)),
                __nccwpck_require__.e(/* import() */ 7170).then(__nccwpck_require__.bind(__nccwpck_require__, 7170)),
            ]);
            const folder = openGeneratedFolder(workFolder(), invocation.out);
            return render(await job({ ...invocation, report: undefined }, undefined, output), { ...invocation, folder });
        }
        case 'snapshot': {
            const [{ snapshot }, { openSnapshotFolder }] = await Promise.all([
                Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(1297), __nccwpck_require__.e(3581), __nccwpck_require__.e(6283)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6283)),
                __nccwpck_require__.e(/* import() */ 7995).then(__nccwpck_require__.bind(__nccwpck_require__, 7995)),
            ]);
            const folder = openSnapshotFolder(workFolder(), invocation.out);
            return snapshot(await job({ ...invocation, report: undefined }, undefined, output), invocation.inputs, folder);
        }
        case 'withdraw': {
            const { withdraw } = await __nccwpck_require__.e(/* import() */ 8886).then(__nccwpck_require__.bind(__nccwpck_require__, 8886));
            return withdraw(await job({ ...invocation, report: undefined }, undefined, output), invocation.inputs);
        }
        case 'adopt': {
            const { adopt } = await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(9806), __nccwpck_require__.e(1297), __nccwpck_require__.e(3865), __nccwpck_require__.e(2760), __nccwpck_require__.e(4242), __nccwpck_require__.e(9889), __nccwpck_require__.e(3581), __nccwpck_require__.e(8761), __nccwpck_require__.e(5078), __nccwpck_require__.e(8175), __nccwpck_require__.e(7756), __nccwpck_require__.e(1712), __nccwpck_require__.e(6296), __nccwpck_require__.e(1351), __nccwpck_require__.e(4366)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4366));
            return adopt(await job({ ...invocation, report: undefined }, undefined, output), invocation);
        }
        case 'init': {
            const [{ init }, { openInitPorts }] = await Promise.all([
                Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(1297), __nccwpck_require__.e(2760), __nccwpck_require__.e(7021)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9808)),
                Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(4605), __nccwpck_require__.e(393)]).then(__nccwpck_require__.bind(__nccwpck_require__, 393)),
            ]);
            return init({ ...(await openInitPorts(workFolder(), env)), version: version, output, print }, invocation);
        }
        case 'doctor': {
            const { doctor } = await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(9806), __nccwpck_require__.e(1297), __nccwpck_require__.e(3865), __nccwpck_require__.e(2760), __nccwpck_require__.e(4242), __nccwpck_require__.e(9889), __nccwpck_require__.e(3581), __nccwpck_require__.e(8761), __nccwpck_require__.e(5078), __nccwpck_require__.e(7756), __nccwpck_require__.e(1712), __nccwpck_require__.e(1351), __nccwpck_require__.e(9745)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9745));
            const ports = await job({ ...invocation, report: undefined }, invocation.base, output);
            return doctor(ports, { inputs: invocation.inputs, nodeVersion: process.versions.node });
        }
        case 'demo': {
            const { demo } = await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(9806), __nccwpck_require__.e(9136), __nccwpck_require__.e(638)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6870));
            const { kubeconfig, report } = invocation;
            return demo({ kubeconfig, report, print, program: process.argv[1] ?? '' });
        }
    }
};
const job = async ({ inputs, report }, base, output) => {
    const [{ openJob }, { createReview }] = await Promise.all([Promise.all(/* import() */[__nccwpck_require__.e(5078), __nccwpck_require__.e(2798)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4112)), __nccwpck_require__.e(/* import() */ 43).then(__nccwpck_require__.bind(__nccwpck_require__, 43))]);
    const platform = detectPlatform(env);
    const token = platform === 'gitlab' ? commentToken(output) : undefined;
    return openJob({
        platform,
        env,
        folder: workFolder(),
        output,
        inputs,
        token,
        createReview,
        base,
        caFile: readInputs(platform === 'github' ? 'local' : platform, env).caFile,
        report: reportFolder(report),
        version: version,
    });
};
const workFolder = () => detectPlatform(env) === 'gitlab' ? (env['CI_PROJECT_DIR'] ?? process.cwd()) : process.cwd();
/** The component names the variable that holds the token, so that the token itself stands in no input. */
const commentToken = (output) => {
    const name = env['MESHGATE_TOKEN_VARIABLE'] ?? 'MESHGATE_GITLAB_TOKEN';
    const token = /^[A-Z][A-Z0-9_]{0,99}$/.test(name) ? (env[name] ?? '') : '';
    if (token === '')
        return undefined;
    output.mask(token);
    return token;
};
const reportFolder = (given) => {
    const folder = given ?? env['MESHGATE_REPORT'] ?? '';
    return folder === '' ? undefined : { folder, announce: false };
};
const offline = (output) => ({
    version: version,
    output,
    clock: { now: () => Date.now(), sleep: () => Promise.resolve() },
    readFolder: async (path) => (await __nccwpck_require__.e(/* import() */ 7946).then(__nccwpck_require__.bind(__nccwpck_require__, 7946))).readFolder(path),
    readLines: (path) => (0,external_node_readline_.createInterface)({ input: path === '-' ? process.stdin : (0,external_node_fs_.createReadStream)(path, 'utf8'), crlfDelay: Infinity }),
    print,
});
// A reader that has seen enough (`| head`) is no failure.
process.stdout.on('error', (error) => {
    if (error.code !== 'EPIPE')
        throw error;
    process.exit();
});
void main();


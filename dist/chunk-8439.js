export const id = 8439;
export const ids = [8439];
export const modules = {

/***/ 70578:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CJ: () => (/* binding */ audienceFlags),
  NB: () => (/* binding */ defineCommand),
  Jt: () => (/* binding */ flag),
  Ws: () => (/* binding */ folderFlags),
  Fx: () => (/* binding */ formats),
  eJ: () => (/* binding */ inputFlags),
  H_: () => (/* binding */ ownLoginFlags),
  UD: () => (/* binding */ readOwnLogin),
  Qq: () => (/* binding */ command_text),
  Te: () => (/* binding */ texts),
  CI: () => (/* binding */ usage)
});

// EXTERNAL MODULE: ./src/ports/read-namespace.ts
var read_namespace = __webpack_require__(71592);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./src/errors/nearest.ts
var nearest = __webpack_require__(19113);
// EXTERNAL MODULE: ./src/errors/problem.ts
var problem = __webpack_require__(12652);
;// CONCATENATED MODULE: ./src/ports/printed-report.ts
/** Forms of the report that a person may ask for on standard output, beside JSON. */
const printedFormats = ['markdown', 'sarif', 'codequality'];

;// CONCATENATED MODULE: ./src/command-line/command.ts





const command_text = { type: 'string' };
const texts = { type: 'string', multiple: true };
const flag = { type: 'boolean' };
const defineCommand = function (form) {
    const flags = { ...form.flags, json: flag };
    return {
        flags,
        choices: form.choices ?? [],
        help: form.help,
        open: (name, words, defaults) => {
            const { values, positionals } = parse(name, flags, form.words, words);
            const format = readFormat(textValue(values['format']), values['json'] === true);
            const question = form.read(readGiven(name, values, positionals));
            return {
                inputs: mergeInputs(values, defaults),
                json: format === 'json',
                printsAnswer: typeof form.printsAnswer === 'function' ? form.printsAnswer(question) : form.printsAnswer === true,
                printed: format === 'json' ? undefined : format,
                ...(Object.hasOwn(flags, 'report') ? { reports: { folder: textValue(values['report']) } } : {}),
                run: (shell) => form.run(shell, question),
            };
        },
    };
};
/** Values of `--format`. */
const formats = [...printedFormats, 'json'];
/** Flags of the inputs, which a workflow gives by other means. */
const inputFlags = { environment: command_text, config: command_text };
const audienceFlags = { audience: command_text, 'cluster-audience': command_text };
/** How a person logs in, where the configuration has jobs do it by their token. */
const ownLoginFlags = { context: command_text, 'exec-plugin': command_text };
const folderFlags = { before: command_text, after: command_text };
/** undefined: the login is that of the configuration. */
const readOwnLogin = function (given) {
    const [context, execPlugin] = [given.text('context'), given.text('exec-plugin')];
    if (context !== undefined)
        return { context, execPlugin };
    if (execPlugin === undefined)
        return undefined;
    throw usage('`--exec-plugin` is for a context of your kubeconfig', '--context NAME beside it', `--exec-plugin ${execPlugin}`, 'Name the context too, or leave the flag out.');
};
const usage = function (message, expected, received, remedy) { return new problem/* Refusal */.P({ code: 'USAGE', message, expected, received, remedy }) };
const parse = function (name, flags, form, words) {
    const unknown = words.find((word) => isUnknownFlag(word, flags))?.split('=')[0];
    if (unknown !== undefined) {
        const near = (0,nearest/* nearest */.p)(unknown, Object.keys(flags).map((known) => `--${known}`));
        throw usage(`\`${name}\` has no flag ${JSON.stringify(unknown)}`, `the flags of ${name}`, words.join(' '), `${near === undefined ? '' : `Did you mean ${near}? `}Run \`meshgate ${name} --help\`.`);
    }
    try {
        return (0,external_node_util_.parseArgs)({ args: [...words], options: flags, strict: true, allowPositionals: form !== undefined });
    }
    catch (error) {
        throw usage(saidBy(error), `the flags of ${name}`, words.join(' '), `Run \`meshgate ${name} --help\`.`);
    }
};
/** What goes to standard output; `--json` is short for `--format json`. */
const readFormat = function (given, json) {
    if (given === undefined)
        return json ? 'json' : undefined;
    const format = formats.find((one) => one === given);
    if (format === undefined) {
        const near = (0,nearest/* nearest */.p)(given, formats);
        throw usage('`--format` names no form of the report', formats.join(', '), given.slice(0, 80), `${near === undefined ? '' : `Did you mean \`--format ${near}\`? `}For example: meshgate check --format markdown`);
    }
    if (json && format !== 'json')
        throw usage('`--json` and `--format` ask for two forms', 'one of them', `--json --format ${format}`, 'Leave one of them out.');
    return format;
};
/** By its member alone: an error of Node need not be of this realm's class. */
const saidBy = function (error) {
    const message = typeof error === 'object' && error !== null && 'message' in error ? error.message : '';
    return (String(message).split('. ')[0] ?? '').replaceAll('\n', ' ');
};
/** `--` ends the flags for `parseArgs`; a value that begins with a dash is refused there. */
const isUnknownFlag = function (word, flags) { return /^--[^=]/.test(word) && !Object.hasOwn(flags, word.slice(2).split('=')[0] ?? '') };
const textValue = function (value) { return typeof value === 'string' && value !== '' ? value : undefined };
const readGiven = function (name, values, words) {
    const textOf = (flagName) => textValue(values[flagName]);
    return {
        words,
        text: textOf,
        written: (flagName) => {
            const value = values[flagName];
            return typeof value === 'string' ? value : undefined;
        },
        list: (flagName) => {
            const value = values[flagName];
            return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
        },
        flag: (flagName) => values[flagName] === true,
        required: (flagName, what) => {
            const value = textOf(flagName);
            if (value !== undefined)
                return value;
            throw usage(`\`${name}\` needs \`--${flagName}\``, what, 'nothing', `Run \`meshgate ${name} --help\` for an example.`);
        },
    };
};
const mergeInputs = function (values, defaults) {
    const textOf = (flagName) => textValue(values[flagName]);
    return {
        environment: textOf('environment') ?? defaults.environment,
        config: textOf('config') ?? defaults.config,
        before: textOf('before') ?? defaults.before,
        after: textOf('after') ?? defaults.after,
        audience: textOf('audience') ?? defaults.audience,
        clusterAudience: textOf('cluster-audience') ?? defaults.clusterAudience,
        expect: textOf('expect') ?? defaults.expect,
        planFile: textOf('plan-file') ?? defaults.planFile,
        takeBack: defaults.takeBack,
        auditAfter: textOf('audit-after') ?? defaults.auditAfter,
        bindings: defaults.bindings,
        expired: defaults.expired,
        namespace: (0,read_namespace/* readNamespace */.o)(textOf('namespace'), '--namespace') ?? defaults.namespace,
    };
};


/***/ }),

/***/ 21690:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ fine),
/* harmony export */   G9: () => (/* binding */ settle),
/* harmony export */   GW: () => (/* binding */ problemsOf),
/* harmony export */   J5: () => (/* binding */ refused)
/* harmony export */ });
/* unused harmony export detailNames */
/* harmony import */ var _errors_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31374);
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12652);


/** Members of the JSON answer that only some commands have; docs/schemas/output.schema.json says what each holds. */
const detailNames = (/* unused pure expression or super */ null && ([
    'adoption',
    'approved',
    'audit',
    'checks',
    'denials',
    'digest',
    'drift',
    'files',
    'init',
    'moved',
    'revoked',
    'snapshot',
    'summary',
]));
const fine = function (plans = []) { return ({ exitCode: _errors_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .h.fine, errors: [], plans }) };
/** The exit code of problems: that of the first, since later ones often follow from it. */
const refused = function (problems, plans = []) { return ({
    exitCode: _errors_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F[problems[0].code].exit,
    errors: problems,
    plans,
}) };
/**
 * Turns what a command throws into problems. Anything but a `Refusal` is a bug of ours: its message is not printed,
 * since it may hold what a library put there (jose keeps the claims in its errors); the place in our code is.
 */
const problemsOf = function (thrown) {
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
const placeOf = function (thrown) {
    const frame = thrown instanceof Error ? /\n\s+at .*?([\w.-]+\.[jt]s:\d+:\d+)/.exec(thrown.stack ?? '') : null;
    return frame === null ? '' : ` at ${frame[1]}`;
};
/** Runs a command, prints what it refuses, and never throws. */
const settle = async function (run, output) {
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

/***/ 31374:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
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
    UNKNOWN_CONDITION: { exit: 1, title: 'A condition has a key that no known version of Istio has' },
    KIND_NOT_SERVED: { exit: 1, title: 'The API server does not know the kind or version of an object' },
    VALUE_OF_ANOTHER_TYPE: { exit: 1, title: 'A policy has a value of another type than its field' },
    ISTIOD_FLAG: { exit: 1, title: 'istiod runs with a flag that decides requests and is not modelled' },
    CONNECTION_SETTINGS: { exit: 1, title: 'Proxies have connectionSettings, which may normalise paths otherwise' },
    TEMPLATE_REFUSED: { exit: 1, title: 'Envoy refuses a path template' },
};

;// CONCATENATED MODULE: ./src/errors/codes/calls.ts
/** Codes of declared calls whose policies cannot be written. */
const callCodes = {
    CALL_SERVICE: { exit: 2, title: 'Where a declared call arrives is not there, or not known' },
    CALL_PORT: { exit: 2, title: 'A declared call asks for what no rule at its port can say' },
    CALL_SEGMENT: { exit: 2, title: 'A declared call would reach into a segment through a broader Service' },
    IMPORT_NOTHING: { exit: 2, title: 'Nothing that the importer knows is in the input' },
    IMPORT_FORM: { exit: 2, title: 'What is imported does not have the form that the importer reads' },
    IMPORT_CUT: { exit: 2, title: 'What is imported was cut, so that a part of the calls is missing' },
    IMPORT_IDENTITY: { exit: 2, title: 'Something that calls services has no identity of its own' },
    IMPORT_GATEWAY: { exit: 2, title: 'A gateway or a host of what is imported is not in the manifests' },
    IMPORT_UNPINNED: { exit: 2, title: 'An account of an issuer that signs for everybody is not pinned' },
    IMPORT_CREDENTIAL: { exit: 2, title: 'A URL of the imported system holds a user name or a password' },
    CALLS_FILE: { exit: 2, title: 'A file of declared calls is not there' },
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
    RENDER_FOREIGN_FILE: { exit: 2, title: 'A file that render would write is somebody else\u2019s' },
    RENDER_STALE: { exit: 1, title: 'Rendered files are not what the configuration asks for' },
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
    PLACEHOLDER: { exit: 2, title: 'A file holds text that another program fills in' },
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
    LABEL_OF_RUNNING_PODS: { exit: 1, title: 'A selector asks for a label that pods get when they start' },
    NOT_RENDERED: { exit: 1, title: 'What the change makes of a unit is not known' },
    KEPT_OUT: { exit: 1, title: 'An object of the files may not be in the cluster, and decides' },
    UNIT_BESIDE: { exit: 1, title: 'Another unit of the repository may decide together with the changed one' },
    ROUTE_NOT_FOLLOWED: { exit: 1, title: 'A changed route decides what a gateway or waypoint sends on' },
    NAMESPACE_UNREAD: { exit: 1, title: 'Policies of a namespace may not be read' },
    REVISION_UNKNOWN: { exit: 1, title: 'Which revision of Istio a namespace belongs to is not known' },
    TRUST_DOMAIN_UNKNOWN: { exit: 1, title: 'Which trust domain the mesh has is not known' },
    TOKENS_UNREAD: { exit: 1, title: 'Which tokens the mesh takes where policies ask for them is not known' },
    MUTUAL_TLS_UNREAD: { exit: 1, title: 'Whether the mesh refused plaintext before is not known' },
    INJECTION_UNKNOWN: { exit: 1, title: 'What stands before a workload after its next restart is not known' },
    WAYPOINT_CLASS: { exit: 1, title: 'A Gateway of another class is named as a waypoint' },
    WAYPOINT_UNKNOWN: { exit: 1, title: 'Whether a waypoint still stands is not known' },
    CLUSTER_UNREAD: { exit: 1, title: 'A binding depends on a cluster that this job may not read' },
    POLICIES_MATCH_NOTHING: { exit: 1, title: 'The files that the configuration lists hold nothing to compare' },
    POLICIES_LIST_WIDENED: { exit: 1, title: 'A change lists files that the base revision does not list' },
    CHANGE_UNREAD: { exit: 1, title: 'A change touches what nobody can read as it will be applied' },
    BEFORE_UNREADABLE: { exit: 1, title: 'Files of the base revision cannot be read' },
    NOT_MODELLED: { exit: 1, title: 'Something changes that is neither modelled nor known to be neutral' },
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
        title: 'Access by the job\u2019s token needs claims, an issuer and an audience that pin the job',
    },
    BINDING_ROLE: { exit: 2, title: 'A binding refers to a role that does not exist or cannot be judged' },
    BINDING_NAME: { exit: 2, title: 'A name in a binding is not one that Kubernetes takes' },
    FIRST_ALLOW: { exit: 2, title: 'A generated ALLOW would deny everybody else' },
    ESCALATION: { exit: 2, title: 'A binding would give a permission that leads to all others' },
    WILDCARD: { exit: 2, title: 'A binding uses * without a word in the protected configuration' },
    FOREIGN_SUBJECT: { exit: 2, title: 'A binding names a subject that is not the environment\u2019s own' },
    FOREIGN_SCOPE: { exit: 2, title: 'An object lies outside the environment' },
    FOREIGN_OWNER: { exit: 4, title: 'An object of this name exists and is somebody else\u2019s' },
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
    PLAN_DIFFERS: { exit: 5, title: 'The plan is not the one that was approved' },
    PLAN_NOT_EXPECTED: { exit: 5, title: 'The configuration wants an approved plan, and the job names none' },
    REVIEW_REQUIRED: { exit: 5, title: 'The commit was not reviewed as the configuration wants it' },
    ENVIRONMENT_MOVES: { exit: 2, title: 'An environment would leave its objects behind in another namespace' },
    APPLY_OPENS: { exit: 1, title: 'An apply would open what the comparison of its commit does not show' },
    REVOKE_OPENS: { exit: 4, title: 'Taking access back would open more than it closes' },
    REVOKE_UNKNOWN: { exit: 2, title: 'The environment never had a binding of this name' },
    REVOKE_LEFT: { exit: 4, title: 'After a revocation something is left, or cannot be ruled out' },
    AUDIT_FILE: { exit: 2, title: 'A file of audit records cannot be read' },
    AUDIT_BROKEN: { exit: 1, title: 'Audit records were changed, moved, taken out or cut' },
    PLAN_SUPERSEDED: { exit: 5, title: 'A newer run has applied since' },
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
    UNSAFE_ENV: { exit: 2, title: 'The environment switches a check off, loads code or writes secrets' },
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
    ...callCodes,
};


/***/ }),

/***/ 19113:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The candidate at the smallest edit distance, where that is small for its length. */
const nearest = function (word, candidates) {
    if (word.length > 40)
        return undefined;
    const lower = word.toLowerCase();
    let best;
    let least = Math.max(2, Math.floor(word.length / 3)) + 1;
    for (const candidate of candidates) {
        const distance = editDistance(lower, candidate.toLowerCase());
        if (distance < least) {
            least = distance;
            best = candidate;
        }
    }
    return best;
};
const editDistance = function (a, b) {
    let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let row = 1; row <= a.length; row += 1) {
        const current = [row];
        for (let column = 1; column <= b.length; column += 1) {
            const same = a[row - 1] === b[column - 1] ? 0 : 1;
            current.push(Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (previous[column - 1] ?? 0) + same));
        }
        previous = current;
    }
    return previous[b.length] ?? 0;
};


/***/ }),

/***/ 60020:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ isDnsLabel)
/* harmony export */ });
/** RFC 1123 label: what namespaces, Services and ServiceAccounts are called (Kubernetes: object names). */
const isDnsLabel = function (name) { return /^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/.test(name) };


/***/ }),

/***/ 71592:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ readNamespace)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);
/* harmony import */ var _dns_label_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60020);


/** The namespace of objects that name none; throws USAGE where it is no name that Kubernetes takes. */
const readNamespace = function (given, name) {
    if (given === undefined || (0,_dns_label_js__WEBPACK_IMPORTED_MODULE_1__/* .isDnsLabel */ .C)(given))
        return given;
    throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
        code: 'USAGE',
        message: 'this is no name of a namespace',
        where: { kind: 'input', name },
        expected: 'at most 63 of a-z, 0-9 and -, with a letter or digit at both ends',
        received: given.slice(0, 100),
        remedy: 'Name the namespace as `kubectl get namespaces` does.',
    });
};


/***/ })

};

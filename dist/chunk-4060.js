export const id = 4060;
export const ids = [4060];
export const modules = {

/***/ 88524:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ onlyEnvironment)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78584);


/** The environment that a command works on which takes no more than one; refuses where none or several are meant. */
const onlyEnvironment = (configuration, inputs, { message, remedy, among = () => true }) => {
    const environments = (0,_configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .selectEnvironments */ .fE)(configuration, inputs.environment, inputs.config).filter((environment) => environment !== undefined);
    const [only, another] = inputs.environment === undefined ? environments.filter(among) : environments;
    if (only !== undefined && another === undefined)
        return only;
    throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
        code: 'ENVIRONMENT_NEEDED',
        message,
        where: { kind: 'input', name: 'environment' },
        expected: environments.map(({ name }) => name).join(' or '),
        received: inputs.environment ?? 'nothing',
        remedy,
    });
};


/***/ }),

/***/ 88553:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ openConfiguration)
/* harmony export */ });
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78584);
/* harmony import */ var _needed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66923);


const openConfiguration = async (run, head, needed) => {
    const repository = await run.repository();
    if (repository === undefined)
        throw (0,_needed_js__WEBPACK_IMPORTED_MODULE_1__/* .configNeeded */ .Ui)(run.inputs.config, needed);
    const configuration = await (0,_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .readConfiguration */ .TD)(repository, run.inputs.config, { base: '', head });
    if (configuration.head === undefined)
        throw (0,_needed_js__WEBPACK_IMPORTED_MODULE_1__/* .configNeeded */ .Ui)(run.inputs.config, needed);
    return { repository, configuration: { ...configuration, head: configuration.head } };
};


/***/ }),

/***/ 82830:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readEnvironmentMesh: () => (/* binding */ readEnvironmentMesh)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);
/* harmony import */ var _mesh_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73918);
/* harmony import */ var _mesh_snapshot_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28380);
/* harmony import */ var _plan_judge_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16817);
/* harmony import */ var _only_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88524);
/* harmony import */ var _open_configuration_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88553);
/* harmony import */ var _open_environment_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16038);
/* harmony import */ var _snapshot_world_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47515);








const checkout = { base: 'worktree', head: 'worktree' };
/**
 * The mesh of one environment as `check` composes it from the checkout: its files or its unit, what its bindings render,
 * its settings, and its snapshot; nothing of a cluster itself. Throws a `Refusal` where a part is not read.
 */
const readEnvironmentMesh = async (run, name, { folder, snapshot }) => {
    const asked = { ...run, inputs: { ...run.inputs, environment: name, before: folder, after: folder } };
    const { repository, configuration } = await (0,_open_configuration_js__WEBPACK_IMPORTED_MODULE_5__/* .openConfiguration */ .h)(asked, checkout.head, {
        purpose: 'explain takes the environment from it',
        remedy: 'Run it in the checkout that the review names, or give the path with `--config`.',
    });
    const environment = (0,_only_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .onlyEnvironment */ .M)(configuration, asked.inputs, {
        message: 'explain asks one environment, and it is not said which',
        remedy: 'Name one with `--environment`.',
    });
    const files = await (0,_open_environment_js__WEBPACK_IMPORTED_MODULE_6__/* .openFiles */ .Km)(asked, {
        repository,
        revisions: checkout,
        configuration,
        environment,
        identity: undefined,
    });
    const configured = environment.snapshot;
    const world = snapshot !== undefined
        ? await readTaken(run, snapshot)
        : configured === undefined
            ? undefined
            : await (0,_snapshot_world_js__WEBPACK_IMPORTED_MODULE_7__/* .readSnapshotWorld */ .N)(run, environment, configured, { repository, revision: checkout.head }, checkout.head);
    const opened = { ...files, world };
    const [first, ...rest] = (opened.sides.unproven ?? []).map(({ text }) => notRead(text, environment.unit));
    if (first !== undefined)
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P(first, ...rest);
    return (0,_plan_judge_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeEnvironment */ .v)(opened).meshes.after;
};
const readTaken = async (run, path) => {
    const folder = path.replace(/\/+$/, '');
    const { identity, state } = (0,_mesh_snapshot_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readSnapshot */ .R)((await run.readFolder(folder)).files, folder, _mesh_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .readKinds */ .eA);
    return { identity, state, denied: [] };
};
const notRead = (text, unit) => ({
    code: unit?.tool === 'helm' || (unit?.values.length ?? 0) > 0 ? 'HELM_TEMPLATE' : 'KUSTOMIZATION',
    message: text,
    remedy: 'Fix what it names; or render it yourself, and give the folder of the result as --state.',
});


/***/ }),

/***/ 70816:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);

/**
 * RFC 8785 (JCS): one text per value. Members are sorted by UTF-16 code units, numbers and strings are written as
 * ECMAScript writes them, which is what the RFC refers to. Members that are undefined are left out, as in JSON.
 *
 * Refuses with `NOT_UNICODE` a lone surrogate (RFC 8785 §3.2.2.2); a number that JSON cannot hold is a bug of ours.
 */
const canonicalJson = (value) => {
    switch (typeof value) {
        case 'boolean':
            return value ? 'true' : 'false';
        case 'number':
            if (!Number.isFinite(value))
                throw new TypeError(`${value} is no JSON`);
            return JSON.stringify(value);
        case 'string':
            return text(value);
        case 'object':
            if (value === null)
                return 'null';
            if (Array.isArray(value))
                return `[${value.map((item) => canonicalJson(item)).join(',')}]`;
            return object(value);
        default:
            throw new TypeError(`A ${typeof value} is no JSON`);
    }
};
const object = (value) => {
    const members = Object.entries(value)
        .filter(([, one]) => one !== undefined)
        // Array.prototype.sort without a function, and `<`, compare code units, which is the order of the RFC.
        .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return `{${members.map(([name, one]) => `${text(name)}:${canonicalJson(one)}`).join(',')}}`;
};
const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
const text = (value) => {
    if (loneSurrogate.test(value))
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
            code: 'NOT_UNICODE',
            message: 'A text in the plan holds half a character (a lone surrogate), so its digest would not be the same everywhere.',
            received: JSON.stringify(value).slice(0, 200),
            remedy: 'Take the \\uD800–\\uDFFF escape out of the object that holds it.',
        });
    return JSON.stringify(value);
};


/***/ }),

/***/ 31147:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jk: () => (/* binding */ digestOfReviewed),
/* harmony export */   Rg: () => (/* binding */ digestOfRun),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70816);
/* harmony import */ var _without_places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26460);



const sha256 = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text, 'utf8').digest('hex');
/** Digest of what the reviewer approves. Where a deciding rule stands is shown and not part of it: lines move. */
const digestOfReviewed = (reviewed) => {
    const permissions = (0,_without_places_js__WEBPACK_IMPORTED_MODULE_2__/* .permissionsWithoutPlaces */ .b)(reviewed.permissions);
    const told = { ...reviewed, access: (0,_without_places_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutPlaces */ .B)(reviewed.access), permissions };
    return `sha256:${sha256((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(told))}`;
};
/**
 * Digest of a run: its plan's own, else that of the plans' digests in order. A run that judged nothing has one as well, which is
 * no plan's: a later step that takes it as `expect` is refused, where an empty text would count as none.
 */
const digestOfRun = (plans) => {
    const [only] = plans;
    if (only !== undefined && plans.length === 1)
        return only.digest;
    return `sha256:${sha256((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(plans.map(({ digest }) => digest)))}`;
};


/***/ }),

/***/ 7027:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QU: () => (/* binding */ maskSecrets),
/* harmony export */   Te: () => (/* binding */ maskJson),
/* harmony export */   gC: () => (/* binding */ maskText)
/* harmony export */ });
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78100);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31147);


/**
 * Secrets in plans and reviews (attack C11). `maskSecrets` is strict, for whole objects: it also hides what only looks
 * random. `maskText` and `maskJson` hide what is a secret by its form, for texts and requests that must stay usable.
 */
/** What stands for a secret: enough to see that it changed, nothing to guess it from but the whole of it. */
const masked = (value) => `(masked sha256:${(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(value).slice(0, 12)})`;
/** Private members of a JWK (RFC 7518 §6.2.2, §6.3.2, §6.4). */
const privateMembers = new Set(['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k']);
/** Members that hold secrets wherever they stand: of a Secret, of a request's token, of a tool's settings. */
const secretMembers = new Set([
    'stringData',
    'bearer',
    'password',
    'token',
    'privateKey',
    'private_key',
    'clientSecret',
    'client_secret',
]);
const pem = /-----BEGIN [A-Z0-9 ]{0,80}-----[\s\S]*?(?:-----END [A-Z0-9 ]{0,80}-----|$)/g;
const jwt = /eyJ[A-Za-z0-9_-]{5,}\.[A-Za-z0-9_-]{5,}(?:\.[A-Za-z0-9_-]*)?/g;
const authorization = /\b(?:Bearer|Basic)\s+[A-Za-z0-9._~+/=-]{12,}/gi;
const prefixes = /\b(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_[A-Za-z0-9_]{20,}|glpat-[A-Za-z0-9_-]{16,}|AKIA[A-Z0-9]{16})\b/g;
/** The text with every secret of a known form replaced. */
const maskText = (text) => [pem, jwt, authorization, prefixes].reduce((left, pattern) => left.replace(pattern, masked), text);
/** The same value with every string masked, and members that hold secrets replaced as a whole. */
const maskJson = (value) => {
    if (typeof value === 'string')
        return maskText(value);
    if (Array.isArray(value))
        return value.map(maskJson);
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
        return value;
    const isKey = Object.hasOwn(value, 'kty');
    return record(Object.entries(value).map(([name, member]) => {
        const secret = secretMembers.has(name) || (isKey && privateMembers.has(name));
        return [name, secret && member !== null && !isMasked(member) ? masked(JSON.stringify(member)) : maskJson(member)];
    }));
};
/** A copy of an object in which nothing that looks like a secret is left. */
const maskSecrets = (key, value) => {
    const secret = key.group === '' && key.kind === 'Secret';
    return walk(value, secret);
};
const walk = (value, secret) => {
    if (typeof value === 'string')
        return maskStrictly(value);
    if (Array.isArray(value))
        return value.map((item) => walk(item, secret));
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
        return value;
    const isKey = typeof value['kty'] === 'string';
    return record(Object.entries(value).map(([name, item]) => {
        if ((secret && (name === 'data' || name === 'stringData')) || (isKey && privateMembers.has(name)))
            return [name, hide(item)];
        // Another tool's copy of the whole object, secrets included.
        if (name === 'kubectl.kubernetes.io/last-applied-configuration')
            return [name, hide(item)];
        if (isApplySetId(name, item))
            return [name, item];
        return [maskStrictly(name), walk(item, secret)];
    }));
};
/** Keeps the shape, so that a reader sees which entry changed. */
const hide = (value) => {
    if (Array.isArray(value))
        return value.map(hide);
    if ((0,_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
        return record(Object.entries(value).map(([name, item]) => [name, hide(item)]));
    return value === null || isMasked(value) ? value : masked(typeof value === 'string' ? value : JSON.stringify(value));
};
const record = (entries) => {
    const out = Object.create(null);
    for (const [name, value] of entries)
        out[name] = value;
    return out;
};
const maskedForm = /^\(masked sha256:[0-9a-f]{12}\)$/;
const isMasked = (value) => typeof value === 'string' && maskedForm.test(value);
/** ApplySet ids (KEP-3659): a digest of names that stand beside it, as base64url of 32 bytes. */
const isApplySetId = (name, value) => (name === 'applyset.kubernetes.io/id' || name === 'applyset.kubernetes.io/part-of') &&
    typeof value === 'string' &&
    /^applyset-[A-Za-z0-9_-]{43}-v1$/.test(value);
const candidate = /[A-Za-z0-9+/_=-]{20,}/g;
/** A digest that says what it is. */
const digest = /\b(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})(?![A-Za-z0-9+/_=-])/g;
const maskStrictly = (text) => {
    const keys = text.includes('"kty"') ? (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text) : undefined;
    // An inline key set: its public part is no secret and worth reading.
    if (keys !== undefined)
        return (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(keys) ? JSON.stringify(walk(keys, false)) : masked(text);
    // The whole text goes: what stands beside a secret is often the other half of it.
    if (maskText(text) !== text)
        return masked(text);
    return (text.replace(digest, 'digest').match(candidate) ?? []).some(looksRandom) ? masked(text) : text;
};
/**
 * Long and evenly mixed. Names, paths and host names are words: few kinds of characters, or many separators. Hex of
 * 32 digits and more is taken for a key, except a digest that says so.
 */
const looksRandom = (word) => {
    if (/^[0-9a-f]{32,}$/i.test(word))
        return entropy(word) >= 3;
    const kinds = [/[a-z]/, /[A-Z]/, /[0-9]/].filter((kind) => kind.test(word)).length;
    const longestPart = Math.max(...word.split(/[-_/=+]/).map((part) => part.length));
    return kinds === 3 && longestPart >= 12 && entropy(word) >= 3.8;
};
/** Shannon, in bits per character. */
const entropy = (word) => {
    const counts = new Map();
    for (const character of word)
        counts.set(character, (counts.get(character) ?? 0) + 1);
    return [...counts.values()].reduce((sum, count) => sum - (count / word.length) * Math.log2(count / word.length), 0);
};


/***/ }),

/***/ 26460:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ withoutPlaces),
/* harmony export */   b: () => (/* binding */ permissionsWithoutPlaces)
/* harmony export */ });
/** The same access without lines and columns: they move when nothing is said differently, and the digest must not. */
const withoutPlaces = (access) => ({
    ...access,
    reasons: access.reasons.map(reasonWithoutPlace),
    ...(access.notes === undefined ? {} : { notes: access.notes.map(noteWithoutPlaces) }),
    destinations: access.destinations.map((destination) => ({
        ...destination,
        gained: destination.gained.map(rowWithoutPlaces),
        lost: destination.lost.map(rowWithoutPlaces),
        reasons: destination.reasons.map(reasonWithoutPlace),
    })),
});
/** The same of permissions: where binding and role stand is shown beside them. */
const permissionsWithoutPlaces = (permissions) => permissions.map(({ kind, subject, scope, rule, badges, via }) => ({
    kind,
    subject,
    scope,
    rule,
    badges,
    ...(via === undefined ? {} : { via }),
}));
const rowWithoutPlaces = ({ who, what, where, witness, before, after }) => ({
    who,
    what,
    where,
    witness,
    before: decisionWithoutPlace(before),
    after: decisionWithoutPlace(after),
});
const noteWithoutPlaces = (note) => note.about?.kind === 'mutual TLS' || note.about?.kind === 'provider'
    ? { text: note.text, about: { kind: note.about.kind } }
    : note;
const decisionWithoutPlace = ({ allowed, status, by }) => ({ allowed, status, by });
const reasonWithoutPlace = ({ code, text }) => ({ code, text });


/***/ })

};

export const id = 3865;
export const ids = [3865];
export const modules = {

/***/ 9909:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ objectDigest),
/* harmony export */   _U: () => (/* binding */ writtenDigest),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8100);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(936);



const write = (value) => {
    if (Array.isArray(value))
        return `[${value.map(write).join(',')}]`;
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value))
        return JSON.stringify(value);
    const names = Object.keys(value).sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodePoint */ .H);
    return `{${names.map((name) => `${JSON.stringify(name)}:${write(value[name] ?? null)}`).join(',')}}`;
};
/** SHA-256 over the value with sorted members: equal values, equal digests. Half of it, in hexadecimal. */
const digestOf = (value) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(write(value)).digest('hex').slice(0, 32);
/** What an object asks for: not where or when it was read. */
const asked = ({ content, labels, annotations }) => [
    content['spec'] ?? null,
    { ...labels },
    { ...annotations },
];
const seen = new WeakMap();
/** Digest of what an object asks for: `spec`, labels and annotations, not where or when it was read. */
const objectDigest = (object) => {
    const known = seen.get(object);
    if (known !== undefined)
        return known;
    const digest = digestOf(asked(object));
    seen.set(object, digest);
    return digest;
};
const seenWritten = new WeakMap();
/** The same as it is written: equal digests, equal objects; members in another order give another digest. Much cheaper. */
const writtenDigest = (object) => {
    const known = seenWritten.get(object);
    if (known !== undefined)
        return known;
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify(asked(object)))
        .digest('base64');
    seenWritten.set(object, digest);
    return digest;
};


/***/ }),

/***/ 8321:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ isInBlock),
/* harmony export */   z: () => (/* binding */ readAddress)
/* harmony export */ });
const v4 = (text) => {
    const parts = text.split('.');
    if (parts.length !== 4)
        return undefined;
    let bits = 0n;
    for (const part of parts) {
        if (!/^(0|[1-9]\d{0,2})$/.test(part) || Number(part) > 255)
            return undefined;
        bits = (bits << 8n) | BigInt(part);
    }
    return bits;
};
const groups = (text) => {
    if (text === '')
        return [];
    const out = [];
    const parts = text.split(':');
    for (const [index, part] of parts.entries()) {
        if (part.includes('.')) {
            const tail = index === parts.length - 1 ? v4(part) : undefined;
            if (tail === undefined)
                return undefined;
            out.push(tail >> 16n, tail & 0xffffn);
        }
        else if (/^[0-9a-fA-F]{1,4}$/.test(part))
            out.push(BigInt(`0x${part}`));
        else
            return undefined;
    }
    return out;
};
const v6 = (text) => {
    const halves = text.split('::');
    if (halves.length > 2)
        return undefined;
    const [head, tail] = [groups(halves[0] ?? ''), groups(halves[1] ?? '')];
    if (head === undefined || tail === undefined)
        return undefined;
    const missing = 8 - head.length - tail.length;
    if (halves.length === 1 ? missing !== 0 : missing < 1)
        return undefined;
    return [...head, ...Array(missing).fill(0n), ...tail].reduce((bits, group) => (bits << 16n) | group, 0n);
};
/** An address without port or zone; undefined for anything else. IPv4-mapped IPv6 stays IPv6 (probed). */
const readAddress = (text) => {
    const four = v4(text);
    if (four !== undefined)
        return { family: 4, bits: four };
    const six = text.includes(':') ? v6(text) : undefined;
    return six === undefined ? undefined : { family: 6, bits: six };
};
/**
 * Whether an address is in a block; a bare address is a block of one. What is no address is in none, nor is one of the
 * other family.
 */
const isInBlock = (block, address) => {
    const slash = block.indexOf('/');
    const base = readAddress(slash < 0 ? block : block.slice(0, slash));
    if (base === undefined)
        return undefined;
    const width = base.family === 4 ? 32 : 128;
    const length = slash < 0 ? width : /^\d{1,3}$/.test(block.slice(slash + 1)) ? Number(block.slice(slash + 1)) : -1;
    if (length < 0 || length > width)
        return undefined;
    if (address === undefined || address.family !== base.family)
        return false;
    const shift = BigInt(width - length);
    return base.bits >> shift === address.bits >> shift;
};


/***/ }),

/***/ 8889:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   SQ: () => (/* binding */ gatewayNameLabel),
/* harmony export */   a9: () => (/* binding */ consultedNamespaces),
/* harmony export */   ko: () => (/* reexport safe */ _selector_index_js__WEBPACK_IMPORTED_MODULE_1__.k),
/* harmony export */   sT: () => (/* binding */ attaches)
/* harmony export */ });
/* unused harmony export readTarget */
/* harmony import */ var _selector_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5008);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3776);



const gatewayNameLabel = 'gateway.networking.k8s.io/gateway-name';
const gatewayGroup = 'gateway.networking.k8s.io';
const readRef = (ref) => ({
    group: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(ref, 'group'),
    kind: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(ref, 'kind'),
    name: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(ref, 'name'),
});
/** `targetRefs` win over `targetRef`, as in `GetTargetRefs`. */
const readTarget = (namespace, spec) => {
    const several = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(spec, 'targetRefs').map(readRef);
    const single = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(spec, 'targetRef') === undefined ? [] : [readRef((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(spec, 'targetRef'))];
    return {
        namespace,
        selector: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textMapAt */ .Pf)(spec, 'selector', 'matchLabels'),
        refs: several.length > 0 ? several : single,
    };
};
const targets = new WeakMap();
/** Target of an object, read once. */
const targetOf = (object) => {
    const known = targets.get(object);
    if (known !== undefined)
        return known;
    const target = readTarget(object.key.namespace, (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(object.content, 'spec'));
    targets.set(object, target);
    return target;
};
/** Namespaces whose policies are consulted (istio-semantics §2.9), without repeats. */
const consultedNamespaces = (subject, rootNamespace) => [
    ...new Set([
        subject.namespace,
        rootNamespace,
        ...(subject.proxy === 'waypoint' ? subject.services.map((service) => service.namespace) : []),
    ]),
];
const refMatches = (ref, target, subject, settings) => {
    const waypoint = subject.proxy === 'waypoint';
    if (ref.group === gatewayGroup && ref.kind === 'Gateway')
        return target.namespace === subject.namespace && ref.name === subject.labels[gatewayNameLabel];
    if (ref.group === gatewayGroup && ref.kind === 'GatewayClass')
        return waypoint && target.namespace === settings.rootNamespace && ref.name === 'istio-waypoint';
    const service = (ref.kind === 'Service' && (ref.group === '' || ref.group === 'core')) ||
        (ref.kind === 'ServiceEntry' && ref.group === 'networking.istio.io');
    return (service &&
        waypoint &&
        subject.services.some((served) => served.kind === ref.kind && served.name === ref.name && served.namespace === target.namespace));
};
/**
 * Whether a policy applies to a proxy (I pilot/pkg/model/policyattachment.go: 123-201): without the gateway-name label
 * only selectors count; with it targetRefs win, waypoints know nothing else, and gateways take selectors too.
 */
const attaches = (target, subject, settings) => {
    if (!consultedNamespaces(subject, settings.rootNamespace).includes(target.namespace))
        return false;
    const gatewayName = Object.hasOwn(subject.labels, gatewayNameLabel) ? subject.labels[gatewayNameLabel] : undefined;
    const here = target.namespace === settings.rootNamespace || target.namespace === subject.namespace;
    if (gatewayName === undefined && subject.proxy !== 'waypoint')
        return target.refs.length === 0 && here && (0,_selector_index_js__WEBPACK_IMPORTED_MODULE_1__/* .selects */ .k)(target.selector, subject.labels);
    if (target.refs.length === 0)
        return (subject.proxy !== 'waypoint' && here && settings.selectorsOnGateways && (0,_selector_index_js__WEBPACK_IMPORTED_MODULE_1__/* .selects */ .k)(target.selector, subject.labels));
    return target.refs.some((ref) => refMatches(ref, target, subject, settings));
};


/***/ }),

/***/ 4593:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ resolveMutualTls),
/* harmony export */   j: () => (/* binding */ byAge)
/* harmony export */ });
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(989);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9909);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(936);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3776);
/* harmony import */ var _attachment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8889);





const modeOf = (text) => text === 'STRICT' || text === 'PERMISSIVE' || text === 'DISABLE' ? text : undefined;
const specOf = (object) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(object.content, 'spec');
const hasSelector = (object) => Object.keys((0,_attachment_js__WEBPACK_IMPORTED_MODULE_2__/* .targetOf */ .$r)(object).selector).length > 0;
/** Age, then `name.namespace`, as istiod sorts. A file has no age: it will be younger than all that live. */
const byAge = (left, right) => {
    const age = (object) => object.creationTimestamp === undefined ? Infinity : Date.parse(object.creationTimestamp);
    const [ageLeft, ageRight] = [age(left), age(right)];
    if (ageLeft !== ageRight)
        return ageLeft < ageRight ? -1 : 1;
    return (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodePoint */ .H)(`${left.key.name}.${left.key.namespace}`, `${right.key.name}.${right.key.namespace}`);
};
/** The oldest of one scope; two without age that ask for different things have no known order. */
const oldest = (candidates) => {
    const sorted = [...candidates].sort(byAge);
    const winner = sorted[0];
    if (winner === undefined || winner.creationTimestamp !== undefined)
        return { winner, unknown: undefined };
    const wants = (object) => (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)([specOf(object)['mtls'] ?? null, specOf(object)['portLevelMtls'] ?? null]);
    if (sorted.every((object) => wants(object) === wants(winner)))
        return { winner, unknown: undefined };
    return {
        winner,
        unknown: {
            code: 'PEER_AUTHENTICATION_AGE',
            what: `the oldest of ${sorted.map((object) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_4__/* .keyTitle */ .Gv)(object.key)).join(' and ')} decides the mTLS mode, and none has an age yet`,
            identity: `age:${sorted.map((object) => `${(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_4__/* .keyText */ .Pu)(object.key)}@${(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .objectDigest */ .A2)(object)}`).join(',')}`,
            effect: 'anything',
        },
    };
};
/**
 * Effective mTLS of a workload (istio-semantics §2.9): workload over namespace over mesh, the oldest of a scope wins,
 * UNSET inherits, PERMISSIVE in the end. In the root namespace an object with a selector does nothing.
 */
const resolveMutualTls = (objects, rootNamespace, workload) => {
    const inNamespace = (namespace) => objects.filter((object) => object.key.namespace === namespace);
    const mesh = oldest(inNamespace(rootNamespace).filter((object) => !hasSelector(object)));
    const own = workload.namespace === rootNamespace ? [] : inNamespace(workload.namespace);
    const namespace = oldest(own.filter((object) => !hasSelector(object)));
    const specific = oldest(own.filter((object) => hasSelector(object) && (0,_attachment_js__WEBPACK_IMPORTED_MODULE_2__/* .selects */ .ko)((0,_attachment_js__WEBPACK_IMPORTED_MODULE_2__/* .targetOf */ .$r)(object).selector, workload.labels)));
    const scopes = [specific, namespace, mesh];
    const by = scopes.flatMap((scope) => (scope.winner === undefined ? [] : [scope.winner]));
    const mode = by.map((object) => modeOf((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(specOf(object), 'mtls', 'mode'))).find((found) => found !== undefined) ??
        'PERMISSIVE';
    const ports = new Map();
    if (specific.winner !== undefined)
        for (const port of Object.keys((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(specOf(specific.winner), 'portLevelMtls')))
            if (/^\d{1,5}$/.test(port))
                ports.set(Number(port), modeOf((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(specOf(specific.winner), 'portLevelMtls', port, 'mode')) ?? mode);
    return { mode, ports, by, unknowns: scopes.flatMap((scope) => (scope.unknown === undefined ? [] : [scope.unknown])) };
};


/***/ }),

/***/ 5230:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WR: () => (/* binding */ indexTargets),
/* harmony export */   Zv: () => (/* binding */ sortPolicies),
/* harmony export */   vG: () => (/* binding */ isDryRun)
/* harmony export */ });
/* unused harmony exports applyPolicy, byNamespaceAndName */
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(936);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3776);
/* harmony import */ var _attachment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8889);
/* harmony import */ var _selector_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5008);




/** Objects of one namespace; their selectors are read when somebody asks for what applies there. */
const shelve = (all) => {
    let selectors;
    let referring;
    return {
        all,
        get selectors() {
            return (selectors ??= (0,_selector_index_js__WEBPACK_IMPORTED_MODULE_2__/* .indexSelectors */ .x)(all.filter((object) => (0,_attachment_js__WEBPACK_IMPORTED_MODULE_1__/* .targetOf */ .$r)(object).refs.length === 0), (object) => (0,_attachment_js__WEBPACK_IMPORTED_MODULE_1__/* .targetOf */ .$r)(object).selector));
        },
        get referring() {
            return (referring ??= all.filter((object) => (0,_attachment_js__WEBPACK_IMPORTED_MODULE_1__/* .targetOf */ .$r)(object).refs.length > 0));
        },
    };
};
const indexTargets = (objects) => {
    const lists = new Map();
    for (const object of objects) {
        const list = lists.get(object.key.namespace);
        if (list === undefined)
            lists.set(object.key.namespace, [object]);
        else
            list.push(object);
    }
    const shelves = new Map([...lists].map(([namespace, list]) => [namespace, shelve(list)]));
    return {
        namespaces: [...shelves.keys()].sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodePoint */ .H),
        inNamespace: (namespace) => shelves.get(namespace)?.all ?? [],
        referring: (namespace) => shelves.get(namespace)?.referring ?? [],
        selecting: (namespace, labels) => shelves.get(namespace)?.selectors.matching(labels) ?? [],
        attached: (subject, settings) => (0,_attachment_js__WEBPACK_IMPORTED_MODULE_1__/* .consultedNamespaces */ .a9)(subject, settings.rootNamespace)
            .flatMap((namespace) => {
            const shelf = shelves.get(namespace);
            return shelf === undefined ? [] : [...shelf.selectors.matching(subject.labels), ...shelf.referring];
        })
            .filter((object) => (0,_attachment_js__WEBPACK_IMPORTED_MODULE_1__/* .attaches */ .sT)((0,_attachment_js__WEBPACK_IMPORTED_MODULE_1__/* .targetOf */ .$r)(object), subject, settings)),
    };
};
const applied = new WeakMap();
/** Missing is ALLOW; a word that Istio does not know cannot reach it, and is left to the validation. */
const actionOf = (spec) => {
    const text = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(spec, 'action');
    return text === 'DENY' || text === 'AUDIT' || text === 'CUSTOM' ? text : 'ALLOW';
};
/** An AuthorizationPolicy as a proxy gets it; the same value for the same object, so that equal means identical. */
const applyPolicy = (object) => {
    const known = applied.get(object);
    if (known !== undefined)
        return known;
    const spec = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(object.content, 'spec');
    const rules = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(spec, 'rules');
    const action = actionOf(spec);
    const made = {
        object,
        action,
        rules: rules.length === 0 ? undefined : rules,
        ...(action === 'CUSTOM' ? { provider: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(spec, 'provider', 'name') } : {}),
    };
    applied.set(object, made);
    return made;
};
/** `strconv.ParseBool`: what istiod takes for true in `istio.io/dry-run`. */
const isDryRun = (object) => {
    const text = Object.hasOwn(object.annotations, 'istio.io/dry-run')
        ? object.annotations['istio.io/dry-run']
        : undefined;
    return text !== undefined && ['1', 't', 'T', 'TRUE', 'true', 'True'].includes(text);
};
const byNamespaceAndName = (left, right) => (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodePoint */ .H)(left.key.namespace, right.key.namespace) || (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodePoint */ .H)(left.key.name, right.key.name);
/** Enforced policies per action. Dry-run ones go to shadow rules and decide nothing (istio-semantics §2.8). */
const sortPolicies = (objects) => {
    const enforced = [...objects]
        .sort(byNamespaceAndName)
        .filter((object) => !isDryRun(object))
        .map(applyPolicy);
    const of = (action) => enforced.filter((policy) => policy.action === action);
    return { allow: of('ALLOW'), deny: of('DENY'), audit: of('AUDIT'), custom: of('CUSTOM') };
};


/***/ }),

/***/ 5008:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ selects),
/* harmony export */   x: () => (/* binding */ indexSelectors)
/* harmony export */ });
/** Every label of the selector with its value; an empty selector selects all. */
const selects = (selector, labels) => {
    for (const name of Object.keys(selector))
        if (!Object.hasOwn(labels, name) || labels[name] !== selector[name])
            return false;
    return true;
};
/** Labels have no `=` in their names (Kubernetes), so that name and value cannot run into each other. */
const pair = (name, value) => `${name}=${value}`;
const indexSelectors = (items, selectorOf) => {
    const unselective = [];
    const byPair = new Map();
    const count = new Map();
    const selectors = items.map(selectorOf);
    for (const selector of selectors)
        for (const [name, value] of Object.entries(selector))
            count.set(pair(name, value), (count.get(pair(name, value)) ?? 0) + 1);
    for (const [position, selector] of selectors.entries()) {
        // The rarest label of a selector finds it: the others are asked afterwards.
        let rarest;
        for (const [name, value] of Object.entries(selector)) {
            const text = pair(name, value);
            if (rarest === undefined || (count.get(text) ?? 0) < (count.get(rarest) ?? 0))
                rarest = text;
        }
        if (rarest === undefined)
            unselective.push(position);
        else {
            const list = byPair.get(rarest);
            if (list === undefined)
                byPair.set(rarest, [position]);
            else
                list.push(position);
        }
    }
    return {
        matching: (labels) => {
            const found = [...unselective];
            for (const [name, value] of Object.entries(labels))
                for (const position of byPair.get(pair(name, value)) ?? [])
                    if (selects(selectors[position] ?? {}, labels))
                        found.push(position);
            return items.length === 0
                ? []
                : found.sort((left, right) => left - right).map((position) => items[position]);
        },
    };
};


/***/ }),

/***/ 1374:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ readVersion),
/* harmony export */   EQ: () => (/* binding */ hasFix),
/* harmony export */   KA: () => (/* binding */ versionText),
/* harmony export */   U8: () => (/* binding */ defaultVersion)
/* harmony export */ });
/** Newest patch of each minor version when this table was made: what a version without a patch is taken for. */
const newestPatch = new Map([
    [20, 8],
    [21, 6],
    [22, 8],
    [23, 6],
    [24, 6],
    [25, 5],
    [26, 8],
    [27, 9],
    [28, 10],
    [29, 6],
    [30, 3],
    [31, 0],
]);
/** What is assumed where neither cluster nor configuration says it. */
const defaultVersion = { major: 1, minor: 30, patch: 3 };
/** Reads `1.30.3`, `1.30`, `v1.30.3-distroless`; undefined where it is none of these. */
const readVersion = (text) => {
    const found = /^v?(\d{1,3})\.(\d{1,3})(?:\.(\d{1,4}))?(?:[-+][\w.+-]*)?$/.exec(text.trim());
    if (found === null)
        return undefined;
    const minor = Number(found[2]);
    return {
        major: Number(found[1]),
        minor,
        patch: found[3] === undefined ? (newestPatch.get(minor) ?? 0) : Number(found[3]),
    };
};
/** A change that was also brought to older minors: `[minor, patch]` for each, newest minor last. */
const hasFix = (version, ...fixed) => {
    const last = fixed.at(-1);
    if (version.major !== 1 || last === undefined)
        return version.major > 1;
    if (version.minor > last[0])
        return true;
    return fixed.some(([minor, patch]) => version.minor === minor && version.patch >= patch);
};
const versionText = (version) => `${version.major}.${version.minor}.${version.patch}`;


/***/ }),

/***/ 9787:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ schemas),
/* harmony export */   r: () => (/* binding */ specOf)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3776);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2257);


const text = { kind: 'text' };
const filled = { kind: 'text', minLength: 1 };
const texts = { kind: 'list', items: text };
const filledTexts = { kind: 'list', items: filled };
const selector = {
    kind: 'object',
    fields: {
        matchLabels: {
            kind: 'map',
            maxProperties: 4096,
            values: {
                kind: 'text',
                maxLength: 63,
                rules: [{ message: 'wildcard not allowed in label value match', holds: (value) => !value.includes('*') }],
            },
            rules: [
                {
                    message: 'wildcard not allowed in label key match',
                    holds: (labels) => Object.keys(labels).every((name) => !name.includes('*')),
                },
                { message: 'key must not be empty', holds: (labels) => Object.keys(labels).every((name) => name !== '') },
            ],
        },
    },
};
const target = {
    kind: 'object',
    required: ['kind', 'name'],
    fields: {
        group: {
            kind: 'text',
            maxLength: 253,
            pattern: /^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/,
        },
        kind: { kind: 'text', minLength: 1, maxLength: 63, pattern: /^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$/ },
        name: { kind: 'text', minLength: 1, maxLength: 253 },
        namespace: {
            kind: 'text',
            rules: [{ message: 'cross namespace referencing is not currently supported', holds: (value) => value === '' }],
        },
    },
};
const targets = { selector, targetRef: target, targetRefs: { kind: 'list', maxItems: 16, items: target } };
const oneTarget = {
    message: 'only one of targetRefs or selector can be set',
    holds: (spec) => ['selector', 'targetRef', 'targetRefs'].filter((name) => (0,_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .has */ .zy)(spec, name)).length <= 1,
};
const negative = (name) => `not${name.charAt(0).toUpperCase()}${name.slice(1)}`;
const both = (names, schema) => Object.fromEntries(names.flatMap((name) => [[name, schema], [negative(name), schema]]));
const source = {
    kind: 'object',
    fields: {
        ...both(['principals', 'requestPrincipals', 'namespaces', 'ipBlocks', 'remoteIpBlocks', 'trustDomains'], texts),
        ...both(['serviceAccounts'], { kind: 'list', maxItems: 16, items: { kind: 'text', maxLength: 320 } }),
    },
    rules: [
        {
            message: 'Cannot set serviceAccounts with namespaces or principals',
            holds: (value) => !((0,_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .has */ .zy)(value, 'serviceAccounts') || (0,_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .has */ .zy)(value, 'notServiceAccounts')) ||
                !['principals', 'notPrincipals', 'namespaces', 'notNamespaces'].some((name) => (0,_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .has */ .zy)(value, name)),
        },
    ],
};
const authorizationPolicy = {
    kind: 'object',
    rules: [oneTarget],
    fields: {
        ...targets,
        action: { kind: 'text', words: ['ALLOW', 'DENY', 'AUDIT', 'CUSTOM'] },
        provider: { kind: 'object', fields: { name: text } },
        rules: {
            kind: 'list',
            maxItems: 512,
            items: {
                kind: 'object',
                fields: {
                    from: { kind: 'list', maxItems: 512, items: { kind: 'object', fields: { source } } },
                    to: {
                        kind: 'list',
                        items: {
                            kind: 'object',
                            fields: { operation: { kind: 'object', fields: both(['hosts', 'ports', 'methods', 'paths'], texts) } },
                        },
                    },
                    when: {
                        kind: 'list',
                        items: { kind: 'object', required: ['key'], fields: { key: text, values: texts, notValues: texts } },
                    },
                },
            },
        },
    },
};
/** Go's durations, in milliseconds; undefined for what is none. */
const milliseconds = (value) => {
    const units = {
        ns: 1e-6,
        us: 1e-3,
        µs: 1e-3,
        ms: 1,
        s: 1000,
        m: 60_000,
        h: 3_600_000,
    };
    if (!/^([0-9]*\.?[0-9]+(ns|us|µs|ms|s|m|h))+$/.test(value))
        return undefined;
    return [...value.matchAll(/([0-9]*\.?[0-9]+)(ns|us|µs|ms|s|m|h)/g)].reduce((sum, [, number, unit]) => sum + Number(number) * (units[unit ?? ''] ?? 0), 0);
};
const url = {
    kind: 'text',
    minLength: 1,
    maxLength: 2048,
    rules: [
        {
            message: 'url must have scheme http:// or https://',
            holds: (value) => /^https?:\/\//i.test(value) && URL.canParse(value),
        },
    ],
};
const requestAuthentication = {
    kind: 'object',
    rules: [oneTarget],
    fields: {
        ...targets,
        jwtRules: {
            kind: 'list',
            maxItems: 4096,
            items: {
                kind: 'object',
                rules: [
                    {
                        message: 'only one of jwks or jwksUri can be set',
                        holds: (rule) => ['jwksUri', 'jwks_uri', 'jwks'].filter((name) => (0,_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .has */ .zy)(rule, name)).length <= 1,
                    },
                ],
                fields: {
                    issuer: filled,
                    audiences: filledTexts,
                    jwksUri: url,
                    jwks_uri: url,
                    jwks: text,
                    fromHeaders: {
                        kind: 'list',
                        items: { kind: 'object', required: ['name'], fields: { name: filled, prefix: text } },
                    },
                    fromParams: filledTexts,
                    fromCookies: filledTexts,
                    outputPayloadToHeader: text,
                    outputClaimToHeaders: {
                        kind: 'list',
                        items: {
                            kind: 'object',
                            required: ['header', 'claim'],
                            fields: { header: { kind: 'text', minLength: 1, pattern: /^[-_A-Za-z0-9]+$/ }, claim: filled },
                        },
                    },
                    forwardOriginalToken: { kind: 'flag' },
                    timeout: {
                        kind: 'text',
                        rules: [
                            {
                                message: 'must be a valid duration greater than 1ms',
                                holds: (value) => (milliseconds(value) ?? 0) >= 1,
                            },
                        ],
                    },
                    spaceDelimitedClaims: { kind: 'list', maxItems: 64, items: filled },
                    presence: { kind: 'text', words: ['OPTIONAL', 'REQUIRED'] },
                },
            },
        },
    },
};
const mode = {
    kind: 'object',
    fields: { mode: { kind: 'text', words: ['UNSET', 'DISABLE', 'PERMISSIVE', 'STRICT'] } },
};
const peerAuthentication = {
    kind: 'object',
    rules: [
        {
            message: 'portLevelMtls requires selector',
            holds: (spec) => !(0,_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .has */ .zy)(spec, 'portLevelMtls') || Object.keys((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textMapAt */ .Pf)(spec, 'selector', 'matchLabels')).length > 0,
        },
    ],
    fields: {
        selector,
        mtls: mode,
        portLevelMtls: {
            kind: 'map',
            values: mode,
            minProperties: 1,
            rules: [
                {
                    message: "type conversion error from 'string' to 'int'",
                    holds: (ports) => Object.keys(ports).every((port) => /^[+-]?\d+$/.test(port)),
                },
                {
                    message: 'port must be between 1-65535',
                    holds: (ports) => Object.keys(ports).every((port) => !/^[+-]?\d+$/.test(port) || (Number(port) > 0 && Number(port) <= 65535)),
                },
            ],
        },
    },
};
/** Schemas of the three kinds, of the newest CRDs: versions differ in what they have, never in what a field means. */
const schemas = new Map([
    ['AuthorizationPolicy', authorizationPolicy],
    ['RequestAuthentication', requestAuthentication],
    ['PeerAuthentication', peerAuthentication],
]);
/** The spec of an object, an empty one where it is missing. */
const specOf = (content) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(content, 'spec');


/***/ }),

/***/ 2257:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UC: () => (/* binding */ isWellFormed),
/* harmony export */   _U: () => (/* binding */ checkSchema),
/* harmony export */   zy: () => (/* binding */ has)
/* harmony export */ });
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8100);

/** `null` counts as absent in an object: the API server drops it. */
const has = (object, name) => Object.hasOwn(object, name) && object[name] !== null && object[name] !== undefined;
const escape = (name) => name.replaceAll('~', '~0').replaceAll('/', '~1');
const typeOf = (value) => value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value === 'number' ? 'number' : typeof value;
const names = {
    text: 'string',
    flag: 'boolean',
    list: 'array',
    object: 'object',
    map: 'object',
};
const walk = (value, schema, path, pointer, out) => {
    const refuse = (message) => void out.violations.push({ severity: 'error', by: 'API server', message, pointer });
    const mistyped = () => {
        out.mistyped.push(path);
        refuse(`${path}: Invalid value: "${typeOf(value)}": ${path} in body must be of type ${names[schema.kind]}: "${typeOf(value)}"`);
    };
    switch (schema.kind) {
        case 'flag':
            if (typeof value !== 'boolean')
                mistyped();
            return;
        case 'text':
            if (typeof value !== 'string')
                return mistyped();
            if (schema.words !== undefined && !schema.words.includes(value))
                refuse(`${path}: Unsupported value: ${JSON.stringify(value)}: supported values: ${schema.words.map((word) => JSON.stringify(word)).join(', ')}`);
            if (schema.minLength !== undefined && [...value].length < schema.minLength)
                refuse(`${path}: Invalid value: "": ${path} in body should be at least ${schema.minLength} chars long`);
            if (schema.maxLength !== undefined && [...value].length > schema.maxLength)
                refuse(`${path}: Too long: may not be more than ${schema.maxLength} bytes`);
            if (schema.pattern !== undefined && !schema.pattern.test(value))
                refuse(`${path}: Invalid value: ${JSON.stringify(value)}: ${path} in body should match '${schema.pattern.source}'`);
            for (const rule of schema.rules ?? [])
                if (!rule.holds(value))
                    refuse(`${path}: Invalid value: "string": ${rule.message}`);
            return;
        case 'list':
            if (!Array.isArray(value))
                return mistyped();
            if (schema.maxItems !== undefined && value.length > schema.maxItems)
                refuse(`${path}: Too many: ${value.length}: must have at most ${schema.maxItems} items`);
            value.forEach((item, index) => walk(item, schema.items, `${path}[${index}]`, `${pointer}/${index}`, out));
            return;
        case 'map': {
            if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value))
                return mistyped();
            const count = Object.keys(value).length;
            if (schema.minProperties !== undefined && count < schema.minProperties)
                refuse(`${path}: Invalid value: ${count}: ${path} in body should have at least ${schema.minProperties} properties`);
            if (schema.maxProperties !== undefined && count > schema.maxProperties)
                refuse(`${path}: Too many: ${count}: must have at most ${schema.maxProperties} items`);
            for (const [name, inner] of Object.entries(value))
                walk(inner, schema.values, `${path}.${name}`, `${pointer}/${escape(name)}`, out);
            for (const rule of schema.rules ?? [])
                if (!rule.holds(value))
                    refuse(`${path}: Invalid value: "object": ${rule.message}`);
            return;
        }
        case 'object':
            if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value))
                return mistyped();
            for (const name of schema.required ?? [])
                if (!has(value, name))
                    refuse(`${path}.${name}: Required value`);
            for (const [name, inner] of Object.entries(value)) {
                const field = Object.hasOwn(schema.fields, name) ? schema.fields[name] : undefined;
                if (field === undefined)
                    out.unknown.push(`${path}.${name}`);
                else if (inner !== null)
                    walk(inner, field, `${path}.${name}`, `${pointer}/${escape(name)}`, out);
            }
            for (const rule of schema.rules ?? [])
                if (!rule.holds(value))
                    refuse(`${path}: Invalid value: "object": ${rule.message}`);
    }
};
/**
 * Whether the schema has every field of the value, and each is of its type: what `unknown` and `mistyped` of
 * `checkSchema` are empty for, without their paths.
 */
const isWellFormed = (value, schema) => {
    switch (schema.kind) {
        case 'flag':
            return typeof value === 'boolean';
        case 'text':
            return typeof value === 'string';
        case 'list':
            return Array.isArray(value) && value.every((item) => isWellFormed(item, schema.items));
        case 'map':
            return (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value) && Object.values(value).every((inner) => isWellFormed(inner, schema.values));
        case 'object':
            if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value))
                return false;
            for (const name of Object.keys(value)) {
                const field = Object.hasOwn(schema.fields, name) ? schema.fields[name] : undefined;
                const inner = value[name] ?? null;
                if (field === undefined || (inner !== null && !isWellFormed(inner, field)))
                    return false;
            }
            return true;
    }
};
/** Checks `spec` against a schema; `path` and pointer start there. */
const checkSchema = (spec, schema) => {
    const out = { violations: [], unknown: [], mistyped: [] };
    walk(spec, schema, 'spec', '/spec', out);
    return out;
};


/***/ })

};

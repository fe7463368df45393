export const id = 6878;
export const ids = [6878];
export const modules = {

/***/ 34534:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ standsAside)
/* harmony export */ });
/** What is put away. */
const put = 'archived?|archives|attic|backups?|bak|deprecated|disabled|inactive|obsolete|old|parked|removed|retired|trash|(?:not[-_]?|un)used';
/** What shows something, or is tried. */
const shown = 'docs?|drafts?|examples?|samples?|snippets?|cookbooks?|tutorials?|training|workshops?|proposals?|rfcs?|playgrounds?|pocs?|scratch|later|todo|wip|te?mp|experiments?|off';
/** What tests and programs take. */
const taken = 'fixtures?|mocks?|testdata|tests|src/test|e2e|integration[-_]?tests?|__\\w+__|hack|node_modules|\\.[^/]+';
/** The first said behind the name of a folder: `k8s-backup`, `policies.old`, `k8s_disabled`. */
const renamed = `[^/]+[-_.](?:${put}|examples?|samples?)`;
/** Folders that by their names nobody deploys: a tool that applies the folder which a file leaves takes its objects away. */
const aside = new RegExp(`(?:^|/)(?:${put}|${shown}|${taken}|${renamed})/`, 'i');
const standsAside = function (path) { return aside.test(path) };


/***/ }),

/***/ 31860:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(31860, module.exports, ["Ag","Hk","b6"], "./later-manifests.cjs")

/***/ }),

/***/ 70934:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ linkRefused),
/* harmony export */   Ai: () => (/* binding */ nameRefused),
/* harmony export */   F7: () => (/* binding */ submoduleRefused),
/* harmony export */   Nt: () => (/* binding */ printableName),
/* harmony export */   oQ: () => (/* binding */ notRegular)
/* harmony export */ });
const refusal = function (path, message, received) { return ({
    code: 'PATH',
    message,
    where: { kind: 'file', path, line: 1, column: 1 },
    expected: 'a regular file below the root of the repository',
    received,
    remedy: 'Replace it by the file itself, or narrow the globs under policies',
}) };
const linkRefused = function (path) { return refusal(path, 'A symbolic link is never followed: it could lead out of the repository', 'a symbolic link') };
const submoduleRefused = function (path) { return refusal(path, 'A submodule is never read: it is another repository', 'a submodule') };
const notRegular = function (path, received) { return refusal(path, 'Only regular files are read', received) };
/** A name with a lone surrogate for each byte that is no UTF-8, as a report can show it. */
const printableName = function (path) { return path.replaceAll(/\p{Surrogate}/gu, '\ufffd') };
const nameRefused = function (path) { return ({
    code: 'PATH',
    message: 'The name of this file is not UTF-8, so neither a list nor a report can name it',
    where: { kind: 'file', path: printableName(path), line: 1, column: 1 },
    expected: 'a name in UTF-8',
    received: 'other bytes, shown as \ufffd',
    remedy: 'Rename the file',
}) };


/***/ }),

/***/ 9867:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(9867, module.exports, ["KR","U6","Yf","dY"], "./later-mesh.cjs")

/***/ }),

/***/ 40762:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ annotationTable)
/* harmony export */ });
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);
/* harmony import */ var _keeping_entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58646);


const list = 'A annotation/annotations.yaml';
const pods = ['Pod'];
const injection = 'I manifests/charts/istio-control/istio-discovery/files/injection-template.yaml';
const observed = 'it is about logs, traces and metrics';
const outward = 'it is about connections that the pod opens itself';
/** Every annotation that Istio 1.20 to 1.31 lists, and the others by their domain; the first that fits counts. */
const annotationTable = [
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)('modelled', 'mesh/resolve/proxy-kind', 'I pkg/kube/inject/inject.go: injectRequired', pods, 'sidecar.istio.io/inject', 'inject.istio.io/templates'),
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)('modelled', 'mesh/resolve/interception', `${list}; I tools/istio-iptables`, pods, 'traffic.sidecar.istio.io/includeInboundPorts', 'traffic.sidecar.istio.io/excludeInboundPorts', 'traffic.sidecar.istio.io/excludeInterfaces', 'sidecar.istio.io/interceptionMode', 'ambient.istio.io/bypass-inbound-capture'),
    {
        name: 'proxy.istio.io/config',
        cover: 'modelled',
        why: 'field by field: ProxyConfig',
        source: list,
        on: pods,
        as: 'PodProxyConfig',
        text: 'yaml',
    },
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)('modelled', 'mesh/resolve/policies', `${list}; istio-semantics \u00a72.8`, ['AuthorizationPolicy'], 'istio.io/dry-run'),
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)('opaque', 'connections that come in by such an interface pass the proxy by, or are taken for outgoing ones', `${list}; I tools/istio-iptables`, pods, 'traffic.sidecar.istio.io/kubevirtInterfaces', 'istio.io/reroute-virtual-interfaces'),
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)('opaque', 'another proxy, or one with another configuration, may enforce other policies', injection, pods, 'sidecar.istio.io/proxyImage', 'sidecar.istio.io/bootstrapOverride', 'sidecar.istio.io/userVolume', 'sidecar.istio.io/userVolumeMount', 'proxy.istio.io/overrides', 'sidecar.istio.io/status', 'istio.io/rev'),
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)('opaque', 'another control plane may hand out other policies', injection, pods, 'sidecar.istio.io/discoveryAddress', 'sidecar.istio.io/controlPlaneAuthPolicy'),
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)('opaque', 'connections to the status port pass the proxy by', injection, pods, 'status.sidecar.istio.io/port'),
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)('opaque', 'it says that ztunnel takes the connections of the pod', list, pods, 'ambient.istio.io/redirection'),
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)('opaque', 'it gives the workload another identity', list, pods, 'alpha.istio.io/identity'),
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)('opaque', 'it decides what Istio makes for the gateway, and the account it runs as', `${list}; I pilot/pkg/config/kube/gateway/deploymentcontroller.go`, ['Gateway', 'GatewayClass'], 'gateway.istio.io/name-override', 'gateway.istio.io/service-account', 'ambient.istio.io/waypoint-inbound-binding'),
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)('opaque', 'a part of the requests meets another waypoint', list, ['Service', 'ServiceEntry', 'Namespace'], 'istio.io/use-waypoint-canary-weight'),
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)('opaque', 'it decides which proxies know the Service', list, ['Service'], 'networking.istio.io/exportTo'),
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)('opaque', 'it decides which control plane leads a cluster', list, ['Namespace'], 'topology.istio.io/controlPlaneClusters'),
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .where */ ._M)('the pods send past their own proxy what a policy refuses them by their identity', (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)('opaque', 'what the pods send past their own proxy arrives in plain text, where no policy knows them', `${list}; I tools/istio-iptables`, pods, 'traffic.sidecar.istio.io/excludeOutboundIPRanges', 'traffic.sidecar.istio.io/excludeOutboundPorts', 'traffic.sidecar.istio.io/includeOutboundIPRanges', 'traffic.sidecar.istio.io/includeOutboundPorts')),
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)('neutral', outward, list, pods, 'ambient.istio.io/dns-capture'),
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .where */ ._M)('it names no address of metrics, and a policy or STRICT stands there', (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)('opaque', 'the agent beside the proxy reads this address of the application and serves it to anyone, where no policy looks', 'I pilot/cmd/pilot-agent/status/server.go: handleStats at port 15020', pods, 'prometheus.io/path', 'prometheus.io/port', 'prometheus.io/scrape')),
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .where */ ._M)('it is no longer switched off', (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)('opaque', 'the agent beside the proxy asks the application for the addresses of its probes on behalf of anyone', 'I pkg/kube/inject/app_probe.go: ShouldRewriteAppHTTPProbers; pilot/cmd/pilot-agent/status/server.go', pods, 'sidecar.istio.io/rewriteAppHTTPProbers')),
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .where */ ._M)('it is no longer switched off', (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)('opaque', "the agent beside the proxy serves the application's metrics to anyone, where no policy looks", 'I pilot/cmd/pilot-agent/status/server.go: handleStats at port 15020', pods, 'prometheus.istio.io/merge-metrics')),
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)('neutral', observed, list, pods, 'sidecar.istio.io/agentLogLevel', 'sidecar.istio.io/componentLogLevel', 'sidecar.istio.io/logLevel', 'sidecar.istio.io/enableCoreDump', 'sidecar.istio.io/extraStatTags', 'sidecar.istio.io/statsCompression', 'sidecar.istio.io/statsEvictionInterval', 'sidecar.istio.io/statsFlushInterval', 'sidecar.istio.io/statsHistogramBins', 'sidecar.istio.io/statsHistogramBuckets', 'sidecar.istio.io/statsInclusionPrefixes', 'sidecar.istio.io/statsInclusionRegexps', 'sidecar.istio.io/statsInclusionSuffixes'),
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)('neutral', 'it gives the proxy memory and processor time', injection, pods, 'sidecar.istio.io/proxyCPU', 'sidecar.istio.io/proxyCPULimit', 'sidecar.istio.io/proxyMemory', 'sidecar.istio.io/proxyMemoryLimit'),
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)('neutral', 'it decides when the pod counts as ready, and how the kubelet asks it', injection, pods, 'readiness.status.sidecar.istio.io/applicationPorts', 'readiness.status.sidecar.istio.io/failureThreshold', 'readiness.status.sidecar.istio.io/initialDelaySeconds', 'readiness.status.sidecar.istio.io/periodSeconds'),
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)('neutral', 'the same proxy stands there, as one kind of container or the other', injection, pods, 'sidecar.istio.io/nativeSidecar'),
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)('neutral', "Istio's own images of one version differ in their tools alone", injection, pods, 'sidecar.istio.io/proxyImageType'),
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)('neutral', "a client's proxy reads it, and a destination decides over every request that it may get", list, ['Service', 'Namespace', 'ServiceEntry'], 'alpha.istio.io/canonical-serviceaccounts', 'alpha.istio.io/kubernetes-serviceaccounts', 'networking.istio.io/traffic-distribution', 'traffic.istio.io/nodeSelector'),
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)('neutral', 'it decides from where the network leads to the gateway, and not what the gateway lets in', list, ['Gateway', 'Ingress'], 'networking.istio.io/service-type', 'kubernetes.io/ingress.class'),
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)('neutral', 'Istio and its tools note there what they did', list, ['Any'], 'galley.istio.io/analyze-suppress', 'gateway.istio.io/controller-version', 'install.operator.istio.io/chart-owner', 'install.operator.istio.io/owner-generation', 'install.operator.istio.io/version', 'istio.io/autoRegistrationGroup', 'istio.io/connectedAt', 'istio.io/disconnectedAt', 'istio.io/workloadController', 'istio.io/restartedAt'),
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .where */ ._M)('it names an identity', (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)('opaque', 'cert-manager makes a certificate with this identity for it', 'cert-manager: annotated Ingress and Gateway resources', ['Any'], 'cert-manager.io/uri-sans')),
    ..._keeping_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .keepingEntries */ .Mp,
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)('opaque', 'no version from 1.20 to 1.31 lists this annotation of Istio', list, ['Any'], '*istio.io/*'),
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)('opaque', 'connections over a further interface of the pod meet no proxy', 'Kubernetes network plumbing, multi-network specification', pods, 'k8s.v1.cni.cncf.io/*', 'v1.multus-cni.io/*'),
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)('neutral', "Istio reads annotations of its own domains alone, Kubernetes' authorizers none", list, ['Any'], '*'),
];


/***/ }),

/***/ 89744:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ changedFields)
/* harmony export */ });
/* harmony import */ var _manifests_positions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41898);
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78100);


const isEmpty = function (value) { return value === undefined ||
    value === null ||
    (Array.isArray(value) ? value.length === 0 : (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value) && Object.keys(value).length === 0) };
/** The names of a list's items, where each has one and no two are alike. */
const namesOf = function (list) {
    const names = list.map((item) => ((0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(item) && typeof item['name'] === 'string' ? item['name'] : undefined));
    const known = names.filter((name) => name !== undefined);
    return known.length === names.length && new Set(known).size === known.length ? known : undefined;
};
const down = function ({ path, before, after }, part, old, now) { return ({
    path: [...path, part],
    before: `${before}/${(0,_manifests_positions_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerPart */ .x$)(old)}`,
    after: `${after}/${(0,_manifests_positions_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerPart */ .x$)(now)}`,
}) };
const listsOf = function (before, after, place, isPart, out) {
    const [old, now] = [namesOf(before), namesOf(after)];
    if (old === undefined || now === undefined) {
        for (let at = 0; at < Math.max(before.length, after.length); at++)
            compare(before[at], after[at], down(place, '[]', String(at), String(at)), isPart, out);
        return;
    }
    for (const name of new Set([...old, ...now])) {
        const [first, second] = [old.indexOf(name), now.indexOf(name)];
        const inner = down(place, `[${name}]`, String(first), String(second));
        compare(first < 0 ? undefined : before[first], second < 0 ? undefined : after[second], inner, isPart, out);
    }
};
const compare = function (before, after, place, isPart, out) {
    if (before === after)
        return;
    // `null` and a missing member are one to the API server.
    const [old, now] = [before ?? undefined, after ?? undefined];
    if (old === undefined && now === undefined)
        return;
    const part = [old, now].some((value) => value !== undefined && isPart(value, place.path));
    if (!part && (!isEmpty(old) || !isEmpty(now))) {
        const lists = (value) => isEmpty(value) || Array.isArray(value);
        if (lists(old) && lists(now) && (Array.isArray(old) || Array.isArray(now))) {
            const [first, second] = [Array.isArray(old) ? old : [], Array.isArray(now) ? now : []];
            return listsOf(first, second, place, isPart, out);
        }
        const [first, second] = [(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(old) ? old : undefined, (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(now) ? now : undefined];
        if (first !== undefined || second !== undefined) {
            for (const name of new Set([...Object.keys(first ?? {}), ...Object.keys(second ?? {})])) {
                const [one, other] = [first, second].map((value) => value !== undefined && Object.hasOwn(value, name) ? value[name] : undefined);
                compare(one, other, down(place, name, name, name), isPart, out);
            }
            const scalar = (value) => !isEmpty(value) && !(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value);
            if (!scalar(old) && !scalar(now))
                return;
        }
    }
    if (isEmpty(old) && isEmpty(now) && old !== undefined && now !== undefined)
        return;
    const side = now === undefined ? 'before' : 'after';
    out.push({ path: place.path, pointer: place[side], side, before: old, after: now });
};
/**
 * Every field in which two values differ, down to texts and numbers; an empty map or list that comes or goes is one. What
 * `isPart` knows is one field as a whole.
 */
const changedFields = function (before, after, isPart = () => false) {
    const out = [];
    compare(before, after, { path: [], before: '', after: '' }, isPart, out);
    return out;
};


/***/ }),

/***/ 5727:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _w: () => (/* binding */ filledBy),
  Vy: () => (/* binding */ mayWorkByOthers),
  QK: () => (/* binding */ wordsOfFilling)
});

// EXTERNAL MODULE: ./src/ports/quote-pattern.ts
var quote_pattern = __webpack_require__(24023);
// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(78100);
// EXTERNAL MODULE: ./src/mesh/kubernetes-groups.ts
var kubernetes_groups = __webpack_require__(61374);
// EXTERNAL MODULE: ./src/mesh/coverage/changed-fields.ts
var changed_fields = __webpack_require__(89744);
// EXTERNAL MODULE: ./src/mesh/coverage/parsed-text.ts
var parsed_text = __webpack_require__(9323);
// EXTERNAL MODULE: ./src/mesh/coverage/tables.ts + 3 modules
var tables = __webpack_require__(68931);
// EXTERNAL MODULE: ./src/mesh/fields.ts
var fields = __webpack_require__(73776);
;// CONCATENATED MODULE: ./src/mesh/coverage/working-by.ts


/** Registered domain of a group: objects of one project refer to each other by name alone. */
const projectOf = function (group) { return group.split('.').slice(-2).join('.') };
/** Members whose texts name other objects, and those that hold a reference with a `name`: an item of another list says its own. */
const referring = /(?:^|[a-z])(?:refs?|type|from|class|template|profile|definition|composition)$|[a-z]Names?$/i;
const reference = /(?:refs?|from|provider|config|configMap|secret)$/i;
const isReferring = function (member, outer) { return member === 'name' ? reference.test(outer) : referring.test(member) };
const sayOf = function (value, member, outer, out) {
    if (Array.isArray(value)) {
        for (const one of value)
            if (typeof one === 'string' && /^(?:kinds|resources)$/i.test(member))
                out.listed.add(one.toLowerCase());
            else
                sayOf(one, member, outer, out);
        return;
    }
    if (typeof value === 'string') {
        if (isReferring(member, outer))
            out.names.add(value);
        return;
    }
    if (!(0,json/* isJsonObject */.OW)(value))
        return;
    const kind = (0,fields/* textAt */.$6)(value, 'kind');
    if (kind !== '') {
        const version = (0,fields/* textAt */.$6)(value, 'apiVersion');
        const group = version.includes('/') ? version.replace(/\/.*$/, '') : undefined;
        const said = [group, (0,fields/* textAt */.$6)(value, 'group'), (0,fields/* textAt */.$6)(value, 'apiGroup')].find((one) => one !== undefined && one !== '');
        out.kinds.push({ group: said, kind });
        if ((0,fields/* textAt */.$6)(value, 'name') !== '')
            out.namedKinds.add(`${kind}/${(0,fields/* textAt */.$6)(value, 'name')}`);
    }
    for (const [name, below] of Object.entries(value))
        sayOf(below, name, member, out);
};
/** Names of other objects that an object says. */
const namesSaidBy = function (object) { return saidBy(object).names };
const known = new WeakMap();
const saidBy = function ({ content }) {
    const found = known.get(content);
    if (found !== undefined)
        return found;
    const said = { kinds: [], listed: new Set(), names: new Set(), namedKinds: new Set() };
    for (const [name, below] of Object.entries(content))
        if (!['apiVersion', 'kind', 'metadata', 'status'].includes(name))
            sayOf(below, name, '', said);
    known.set(content, said);
    return said;
};
const isListed = function (listed, kind) {
    const lower = kind.toLowerCase();
    const plural = lower.endsWith('y') ? `${lower.slice(0, -1)}ies` : `${lower}${lower.endsWith('s') ? 'es' : 's'}`;
    return [...listed].some((one) => one === '*' || [lower, plural].includes(one.replace(/^.*\//, '')));
};
/** Whether lists of kinds, where an object has any, leave room for an object or its pods. */
const mayListKind = function (standing, { kind, group }) {
    const { listed } = saidBy(standing);
    // A Namespace is asked about by selectors of its own.
    if (listed.size === 0 || (group === '' && kind === 'Namespace'))
        return true;
    return isListed(listed, kind) || isListed(listed, 'Pod');
};
const saysKind = function (standing, { group, kind }) {
    const { kinds, listed } = saidBy(standing);
    return (kinds.some((one) => one.kind === kind &&
        (one.group === undefined ? projectOf(group) === projectOf(standing.key.group) : one.group === group)) || isListed(listed, kind));
};
/** Crossplane: kind and group of what a composition is for. */
const compositeOf = function ({ key, content }) {
    if (key.group !== 'apiextensions.crossplane.io' || key.kind !== 'Composition')
        return undefined;
    const { apiVersion, kind } = (0,fields/* objectAt */.lJ)(content, 'spec', 'compositeTypeRef');
    if (typeof apiVersion !== 'string' || typeof kind !== 'string')
        return undefined;
    return { group: apiVersion.replace(/\/.*$/, ''), kind, namespace: '', name: '' };
};
/**
 * Whether an object may be the claim for what a composition makes: its definition says of which kind claims are. Where that was
 * not read, any of the group that no other definition and no other composition is for.
 */
const mayClaim = function (standing, { group, kind }, all) {
    const composite = compositeOf(standing);
    if (composite?.group !== group)
        return false;
    const definitions = all
        .filter(({ key }) => key.group === 'apiextensions.crossplane.io' && key.kind === 'CompositeResourceDefinition')
        .map(({ content }) => (0,fields/* objectAt */.lJ)(content, 'spec'))
        .filter((spec) => (0,fields/* textAt */.$6)(spec, 'group') === group);
    const claimed = (spec) => (0,fields/* textAt */.$6)(spec, 'claimNames', 'kind') === kind;
    const own = definitions.filter((spec) => (0,fields/* textAt */.$6)(spec, 'names', 'kind') === composite.kind);
    if (own.length > 0)
        return own.some(claimed);
    return !definitions.some(claimed) && !all.some((one) => compositeOf(one)?.kind === kind);
};
/** Whether one object names another one of its project, as a run names its template. */
const names = function (one, other) { return projectOf(one.key.group) === projectOf(other.key.group) && saidBy(one).names.has(other.key.name) };
const isStore = function ({ key: { group, kind } }) { return group === '' && (kind === 'ConfigMap' || kind === 'Secret') };
/**
 * Whether a standing object may work by another one: it says the kind, as templates and compositions say that of their instances,
 * or one of the two names the other. A ConfigMap and a Secret have to be named.
 */
const mayWorkBy = function (standing, object, all) {
    const { names: own, namedKinds } = saidBy(standing);
    if (isStore(object))
        return own.has(object.key.name) || namedKinds.has(`${object.key.kind}/${object.key.name}`);
    return (saysKind(standing, object.key) ||
        mayClaim(standing, object.key, all) ||
        names(standing, object) ||
        names(object, standing));
};

;// CONCATENATED MODULE: ./src/mesh/coverage/filled-objects.ts







const bounded = function (name) { return `(?<![\\w/-])${(0,quote_pattern/* quotePattern */.z)(name)}(?![\\w/-])` };
const isMark = function (part) { return part === 'labels' || part === 'annotations' };
const filled_objects_valueOf = function (value) { return value === undefined || value === null || typeof value === 'object' ? [] : [String(value)] };
/** Marks that come, go or change, of the object itself and of pods that it makes. */
const marksOf = function (fields) { return fields.flatMap(({ path, before, after }) => {
    const name = path.at(-1);
    if (name === undefined || !isMark(path.at(-2)) || path.at(-3) !== 'metadata')
        return [];
    return [{ name, values: [...filled_objects_valueOf(before), ...filled_objects_valueOf(after)], form: new RegExp(bounded(name), 'g') }];
}) };
/** What a list of values calls the value of an item that has a name. */
const ofItem = new Set(['value', 'default', 'name', '[]']);
/** How a template or a path asks for a field, or for all that it is a part of. */
const formsOf = function ({ path }) {
    const parts = [...path];
    while (parts.length > 1 && ofItem.has(parts.at(-1) ?? '') && (parts.at(-1) === '[]' || parts.at(-2)?.startsWith('[')))
        parts.pop();
    const names = parts.filter((part) => part !== '[]').map((part) => part.replace(/^\[(.*)\]$/, '$1'));
    const last = names.pop();
    return [
        ...(last === undefined ? [] : [new RegExp(bounded(last), 'g')]),
        ...names.map((name) => new RegExp(`(?<=\\.)${(0,quote_pattern/* quotePattern */.z)(name)}(?![\\w.[:-])|^${(0,quote_pattern/* quotePattern */.z)(name)}$`, 'g')),
    ];
};
const describesItself = new Set(['apiVersion', 'kind', 'metadata', 'status']);
const fills = /[*?]|\{\{|\{%|\$\{|\$\(|<</;
/** A plain value beside a label's name is read as that value alone. */
const isAsked = function (value, { values }) { return filled_objects_valueOf(value).some((text) => fills.test(text) || values.includes(text)) };
/** A line of a template that fills one field of an object in, and gives no other line a name. */
const fillsLine = function (line) { return /^\s*-?\s*["']?[\w./-]+["']?\s*:/.test(line) && !/:=|\bdefine\b|\{%/.test(line) };
const decidingWords = /istio|gateway\.networking|Namespace|MutatingWebhook|\blabels\b|serviceAccount|hostNetwork/;
/** A template with objects as a text: only those that a change fills in are others. */
const alterText = function (text, form) {
    const mentions = (one) => one.search(form) >= 0;
    if (!mentions(text))
        return text;
    const change = (one) => one.replaceAll(form, (found) => `${found}-changed`);
    const isByLine = text.split('\n').every((line) => !mentions(line) || fillsLine(line));
    if (!text.includes('\n') || !isByLine)
        return change(text);
    return text
        .split(/^(?=---)/m)
        .map((document) => (decidingWords.test(document) ? change(document) : document))
        .join('');
};
/** Whether a text of several lines asks for a label: one that is an object is looked into. */
const asksForMark = function (text, mark) {
    if (text.search(mark.form) < 0)
        return false;
    const values = text.includes('\n') ? (0,parsed_text/* parsedTexts */._8)(text) : undefined;
    if (values === undefined || values.some((one) => typeof one === 'string'))
        return true;
    return values.some((one) => alterValue(one, '', { marks: [mark], fields: [] }) !== one);
};
const alterLeaf = function (value, member, { marks, fields }) {
    const own = marks.find(({ name }) => name === member);
    if (own !== undefined && isAsked(value, own))
        return `${String(value)}-changed`;
    if (typeof value !== 'string')
        return value;
    let text = value;
    // What has the name of a label is no selector.
    const asked = /^name(?:space)?$/.test(member) ? [] : marks;
    for (const mark of asked)
        if (asksForMark(value, mark))
            text = alterText(text, mark.form);
    for (const form of fields)
        text = alterText(text, form);
    return text;
};
/** The value with all changed that asks for what changes; the same value where nothing does. */
const alterValue = function (value, member, reading) {
    if (value === null)
        return value;
    if (Array.isArray(value)) {
        const list = value;
        const now = list.map((one) => alterValue(one, member, reading));
        return now.every((one, at) => one === list[at]) ? list : now;
    }
    if (typeof value !== 'object')
        return alterLeaf(value, member, reading);
    if (!(0,json/* isJsonObject */.OW)(value))
        return value;
    const entries = Object.entries(value);
    const now = entries.map(([name, below]) => [name, alterValue(below, name, reading)]);
    return now.every(([, below], at) => below === entries[at]?.[1]) ? value : Object.fromEntries(now);
};
const alterObject = function (content, reading) {
    if (reading.marks.length + reading.fields.length === 0)
        return content;
    const entries = Object.entries(content);
    const now = entries.map(([name, below]) => {
        if (name !== 'metadata')
            return [name, describesItself.has(name) ? below : alterValue(below, name, reading)];
        return [name, below];
    });
    return now.every(([, below], at) => below === entries[at]?.[1]) ? content : Object.fromEntries(now);
};
const wholeTexts = new WeakMap();
const textOf = function ({ content }) {
    const text = wholeTexts.get(content) ?? JSON.stringify(content);
    wholeTexts.set(content, text);
    return text;
};
const isStored = function ({ key: { group, kind } }) { return group === '' && (kind === 'ConfigMap' || kind === 'Secret') };
/** A kind that neither the API server itself nor Istio has. */
const isOfProject = function (object, states) { return !(0,kubernetes_groups/* isKubernetesGroup */.o)(object.key.group) && (0,tables/* tableOf */.c_)(object, false, states) === undefined };
/**
 * What works by other objects: kinds that a controller or an admission reads, and that Istio does not. Of what a ConfigMap holds, a
 * template alone.
 */
const mayWorkByOthers = function (object, states) { return object.key.kind.startsWith('MutatingAdmissionPolicy') ||
    (isStored(object) ? fills.test(textOf(object)) : isOfProject(object, states)) };
/** Whether an object is an instance, or a parameter, of what a controller works by. */
const mayFill = function (object, states) { return isStored(object) || isOfProject(object, states) };
const knownFields = new WeakMap();
/** A change is put beside each object that stands, and beside the same ones in each set of files that are compared together. */
const fieldsOf = function (before, after) {
    const others = knownFields.get(before) ?? new WeakMap();
    knownFields.set(before, others);
    const fields = others.get(after) ?? (0,changed_fields/* changedFields */.E)(before, after);
    others.set(after, fields);
    return fields;
};
/** What becomes of an object by a change of these fields: as its marks count, as what it fills in. */
const knownAltered = new WeakMap();
const alterBy = function (standing, fields, { mayList, isInstance }) {
    const known = knownAltered.get(fields) ?? new WeakMap();
    knownAltered.set(fields, known);
    const ways = known.get(standing.content) ?? new Map();
    known.set(standing.content, ways);
    const way = `${mayList} ${isInstance}`;
    const altered = ways.get(way) ?? alterObject(standing.content, readingOf(standing, fields, { mayList, isInstance }));
    ways.set(way, altered);
    return altered;
};
/**
 * Marks of pods that Istio's injector asks for in its own templates (I manifests/charts/istio-control/istio-discovery/files): those of
 * Istio are judged where they change, and by the others it names a workload to people.
 */
const ofInjector = /(?:^|\.)istio\.io\/|^(?:app|version|app\.kubernetes\.io\/(?:name|version))$/;
const isInjector = function ({ key }) { return key.group === '' && key.kind === 'ConfigMap' && key.name.startsWith('istio-sidecar-injector') };
const readingOf = function (standing, fields, { mayList, isInstance }) {
    const marks = mayList ? marksOf(fields) : [];
    const filled = isInstance ? fields.filter(({ path: [first] }) => !describesItself.has(first)) : [];
    return {
        marks: marks.filter(({ name }) => textOf(standing).includes(name) && !(isInjector(standing) && ofInjector.test(name))),
        fields: filled.flatMap((field) => formsOf(field)),
    };
};
/** Words of which one stands in each object that a change may fill in or trigger; none: it can meet no other object. */
const wordsOfFilling = function (change, states) {
    const { before, after } = change;
    const sides = [before, after].flatMap((one) => one ?? []);
    const marks = before === undefined || after === undefined ? [] : marksOf(fieldsOf(before.content, after.content));
    const filling = sides.filter((one) => mayFill(one, states));
    return [
        ...marks.map(({ name }) => name),
        ...filling.flatMap((one) => {
            const { group, kind, name } = one.key;
            return isStored(one) ? [name] : [kind, `${kind.toLowerCase()}s`, group, name, ...namesSaidBy(one)];
        }),
    ].filter((word) => word !== '');
};
/**
 * A standing object as a change of another one makes it: with what it fills in, or selects by, changed. `comes`: all that it makes
 * comes or goes with that other object. Undefined: nothing in it can meet the change.
 */
const filledBy = function (standing, change, states) {
    const object = change.after ?? change.before;
    if (object === undefined)
        return undefined;
    const all = states[1].objects;
    const isInstance = mayFill(object, states) &&
        [change.before, change.after].some((one) => one !== undefined && mayWorkBy(standing, one, all));
    const { before, after } = change;
    if (before === undefined || after === undefined)
        return isInstance && !isStored(object) ? 'comes' : undefined;
    if (isInstance && mayWorkBy(standing, before, all) !== mayWorkBy(standing, after, all))
        return 'comes';
    const fields = fieldsOf(before.content, after.content);
    const content = alterBy(standing, fields, { mayList: mayListKind(standing, object.key), isInstance });
    return content === standing.content ? undefined : { ...standing, content };
};


/***/ }),

/***/ 81052:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ judgeChange)
});

// EXTERNAL MODULE: ./src/manifests/interest.ts
var interest = __webpack_require__(82834);
// EXTERNAL MODULE: ./src/mesh/fields.ts
var mesh_fields = __webpack_require__(73776);
// EXTERNAL MODULE: ./src/mesh/coverage/annotations.ts
var annotations = __webpack_require__(40762);
// EXTERNAL MODULE: ./src/mesh/coverage/changed-fields.ts
var changed_fields = __webpack_require__(89744);
// EXTERNAL MODULE: ./src/ports/objects-of-kind.ts
var objects_of_kind = __webpack_require__(46799);
// EXTERNAL MODULE: ./src/mesh/resolve/selector-index.ts
var selector_index = __webpack_require__(45008);
// EXTERNAL MODULE: ./src/mesh/key-place.ts
var key_place = __webpack_require__(88564);
// EXTERNAL MODULE: ./src/mesh/resolve/installed-mesh-config.ts
var installed_mesh_config = __webpack_require__(91891);
// EXTERNAL MODULE: ./src/mesh/coverage/parsed-text.ts
var parsed_text = __webpack_require__(9323);
// EXTERNAL MODULE: ./src/mesh/traffic/exposures.ts
var exposures = __webpack_require__(72109);
// EXTERNAL MODULE: ./src/mesh/traffic/host-names.ts
var host_names = __webpack_require__(15812);
;// CONCATENATED MODULE: ./src/mesh/coverage/services-behind-url.ts



const hostOf = function (name, namespace) { return name === '' || name.includes('.') ? name : `${name}.${namespace}.svc` };
/** An expression may take any path; of a whole path its beginning is asked alone, which takes more. */
const prefixOf = function (match) { return (0,mesh_fields/* textAt */.$6)(match, 'prefix') || (0,mesh_fields/* textAt */.$6)(match, 'exact') || undefined };
const ofVirtualService = function ({ key, content }) { return ['http', 'tls', 'tcp'].flatMap((protocol) => (0,mesh_fields/* objectsAt */.yR)(content, 'spec', protocol).map((rule) => ({
    prefixes: (0,mesh_fields/* objectsAt */.yR)(rule, 'match').map((match) => prefixOf((0,mesh_fields/* objectAt */.lJ)(match, 'uri'))),
    hosts: (0,mesh_fields/* objectsAt */.yR)(rule, 'route').map((one) => hostOf((0,mesh_fields/* textAt */.$6)(one, 'destination', 'host'), key.namespace)),
}))) };
const ofGatewayRoute = function ({ key, content }) { return (0,mesh_fields/* objectsAt */.yR)(content, 'spec', 'rules').map((rule) => ({
    prefixes: (0,mesh_fields/* objectsAt */.yR)(rule, 'matches').map((match) => (0,mesh_fields/* textAt */.$6)(match, 'path', 'type') === 'RegularExpression' ? undefined : (0,mesh_fields/* textAt */.$6)(match, 'path', 'value') || undefined),
    hosts: (0,mesh_fields/* objectsAt */.yR)(rule, 'backendRefs').map((one) => hostOf((0,mesh_fields/* textAt */.$6)(one, 'name'), (0,mesh_fields/* textAt */.$6)(one, 'namespace') || key.namespace)),
})) };
const ofIngress = function ({ key, content }, host) { return (0,mesh_fields/* objectsAt */.yR)(content, 'spec', 'rules')
    .filter((rule) => isHost(host, (0,mesh_fields/* textAt */.$6)(rule, 'host')))
    .flatMap((rule) => (0,mesh_fields/* objectsAt */.yR)(rule, 'http', 'paths'))
    .map((path) => ({
    prefixes: [(0,mesh_fields/* textAt */.$6)(path, 'path') || undefined],
    hosts: [hostOf((0,mesh_fields/* textAt */.$6)(path, 'backend', 'service', 'name'), key.namespace)],
})) };
/** Routes for any host are no word about this one: most hosts that are asked are somebody else's. */
const isHost = function (host, pattern) { return pattern !== '' && pattern !== '*' && (0,host_names/* isWithin */.UO)(host, pattern.toLowerCase()) };
const rulesOf = function (object, host) {
    switch (object.key.kind) {
        case 'VirtualService':
            return ofVirtualService(object);
        case 'Ingress':
            return ofIngress(object, host);
        case 'Gateway':
        case 'ServiceEntry':
            return [];
        default:
            return (0,mesh_fields/* textsAt */.i1)(object.content, 'spec', 'hostnames').length > 0 ? ofGatewayRoute(object) : [];
    }
};
const takes = function ({ prefixes }, path) { return prefixes.length === 0 || prefixes.some((prefix) => prefix === undefined || path.startsWith(prefix.replace(/\/$/, ''))) };
/** Whether a rule takes some of the paths alone. */
const isNarrow = function ({ prefixes }) { return prefixes.length > 0 && prefixes.every((prefix) => prefix !== undefined && prefix !== '/') };
/**
 * Hosts of Services, `name.namespace.svc`, to which routes of gateways lead who asks for a URL. A rule for its path goes before
 * those for any path, in whichever order they stand.
 */
const servicesBehind = function (state, { hostname, pathname }) {
    const rules = (0,exposures/* exposingObjects */.K)(state)
        .filter((object) => (0,exposures/* exposuresOf */.W)(object).some(({ host }) => isHost(hostname, host)))
        .flatMap((object) => rulesOf(object, hostname))
        .filter((rule) => takes(rule, pathname));
    const narrow = rules.filter(isNarrow);
    return (narrow.length > 0 ? narrow : rules).flatMap(({ hosts }) => hosts).filter((host) => host !== '');
};

;// CONCATENATED MODULE: ./src/mesh/coverage/asked-services.ts






const found = new WeakMap();
/** Services that the policies of a state ask. */
const askedServices = function (state) {
    let asked = found.get(state);
    if (asked === undefined) {
        asked = [...authorizers(state), ...keyServers(state)];
        found.set(state, asked);
    }
    return asked;
};
/** A mesh/v1alpha1/config.proto: EnvoyExternalAuthorization\u2026Provider.service is `[namespace/]hostname`. */
const authorizers = function (state) {
    const asked = new Set((0,objects_of_kind/* objectsOfKind */._c)(state, 'security.istio.io', 'AuthorizationPolicy').flatMap(({ content }) => (0,mesh_fields/* textAt */.$6)(content, 'spec', 'provider', 'name') || []));
    if (asked.size === 0)
        return [];
    const maps = [...(0,objects_of_kind/* objectsOfKind */._c)(state, '', 'ConfigMap'), ...(0,installed_mesh_config/* installedMeshConfigs */.Po)(state).map(({ map }) => map)];
    return maps
        .filter(({ content }) => (0,mesh_fields/* textAt */.$6)(content, 'data', 'mesh') !== '')
        .flatMap((map) => (0,mesh_fields/* objectsAt */.yR)((0,parsed_text/* meshConfigOf */.dv)(map), 'extensionProviders'))
        .filter((provider) => asked.has((0,mesh_fields/* textAt */.$6)(provider, 'name')))
        .flatMap((provider) => ['envoyExtAuthzHttp', 'envoyExtAuthzGrpc'].flatMap((kind) => {
        const service = (0,mesh_fields/* textAt */.$6)(provider, kind, 'service');
        if (service === '')
            return [];
        const failOpen = (0,mesh_fields/* member */.Dc)((0,mesh_fields/* member */.Dc)(provider, kind), 'failOpen') === true;
        return [{ asked: 'authorizer', host: service.slice(service.indexOf('/') + 1), failOpen }];
    }));
};
/**
 * A security/v1beta1/jwt.proto: JWTRule.jwksUri; without one istiod asks the issuer where its keys are (OpenID Connect Discovery 1.0, 4).
 * The host may be a public one, by which gateways of the mesh itself lead there.
 */
const keyServers = function (state) { return (0,objects_of_kind/* objectsOfKind */._c)(state, 'security.istio.io', 'RequestAuthentication')
    .flatMap(({ content }) => (0,mesh_fields/* objectsAt */.yR)(content, 'spec', 'jwtRules'))
    .flatMap((rule) => {
    if ((0,mesh_fields/* textAt */.$6)(rule, 'jwks') !== '')
        return [];
    const url = (0,key_place/* jwksUriOf */.t)(rule) || (0,mesh_fields/* textAt */.$6)(rule, 'issuer');
    if (!URL.canParse(url))
        return [];
    const parsed = new URL(url);
    return [parsed.hostname, ...servicesBehind(state, parsed)].map((host) => ({
        asked: 'key server',
        host,
        failOpen: false,
    }));
}) };
/** Whether a Service has a host: `name.namespace.svc` and the cluster's domain, whichever that is. */
const isServiceOf = function ({ key }, { host }) { return host === `${key.name}.${key.namespace}` || host.startsWith(`${key.name}.${key.namespace}.svc`) };

// EXTERNAL MODULE: ./src/mesh/coverage/pod-templates.ts
var pod_templates = __webpack_require__(57473);
// EXTERNAL MODULE: ./src/mesh/coverage/trusted.ts
var trusted = __webpack_require__(49759);
;// CONCATENATED MODULE: ./src/mesh/coverage/answering-programs.ts






/** Labels of the pods that an object makes, one set for each of its templates. */
const podLabels = function (object) {
    if (object === undefined)
        return [];
    if (object.key.group === '' && object.key.kind === 'Pod')
        return [object.labels];
    return (0,pod_templates/* podTemplatesOf */.ab)(object).map(({ template }) => (0,mesh_fields/* textMapAt */.Pf)(template, 'metadata', 'labels'));
};
const entriesOf = function (state) { return (0,objects_of_kind/* objectsOfKind */._c)(state, 'networking.istio.io', 'ServiceEntry') };
const hasHost = function ({ content }, { host }) { return (0,mesh_fields/* textsAt */.i1)(content, 'spec', 'hosts').includes(host) };
/** The selectors by which pods of a namespace hear what is asked. */
const selectorsOf = function (state, namespace, asked) { return [
    ...(0,objects_of_kind/* objectsOfKind */._c)(state, '', 'Service')
        .filter((service) => service.key.namespace === namespace && isServiceOf(service, asked))
        .map(({ content }) => (0,mesh_fields/* textMapAt */.Pf)(content, 'spec', 'selector')),
    ...entriesOf(state)
        .filter((entry) => entry.key.namespace === namespace && hasHost(entry, asked))
        .map(({ content }) => (0,mesh_fields/* textMapAt */.Pf)(content, 'spec', 'workloadSelector', 'labels')),
] };
/** Whether pods of an object hear what is asked there. */
const isBehind = function (object, state, asked) {
    const labels = podLabels(object);
    return (object !== undefined &&
        labels.length > 0 &&
        selectorsOf(state, object.key.namespace, asked).some((selector) => Object.keys(selector).length > 0 && labels.some((one) => (0,selector_index/* selects */.ko)(selector, one))));
};
/** Of a Service: what decides which program is asked. */
const leading = new Set(['selector', 'ports', 'type', 'externalName', 'clusterIP', 'clusterIPs']);
/** Of a port: what people read alone. */
const spoken = new Set(['name', 'appProtocol', 'nodePort']);
const leads = function ({ path }) {
    const [first, second = '', , last] = path;
    if (first !== 'spec')
        return false;
    return second === '' || (leading.has(second) && !(second === 'ports' && last !== undefined && spoken.has(last)));
};
/** A label of pods. */
const isLabel = function ({ path }, { key }) { return (key.kind === 'Pod' || path[0] !== 'metadata') && path.at(-3) === 'metadata' && path.at(-2) === 'labels' };
/** Addresses that somebody writes for a Service, or for a ServiceEntry that selects them. */
const namesAddresses = function (object, states, asked) {
    const { group, kind, name, namespace } = object.key;
    const service = kind === 'EndpointSlice' ? (object.labels['kubernetes.io/service-name'] ?? '') : name;
    if ((group === '' && kind === 'Endpoints') || (group === 'discovery.k8s.io' && kind === 'EndpointSlice'))
        return isServiceOf({ ...object, key: { ...object.key, name: service } }, asked);
    if (group !== 'networking.istio.io' || kind !== 'WorkloadEntry')
        return false;
    const labels = (0,mesh_fields/* textMapAt */.Pf)(object.content, 'spec', 'labels');
    return states.some((state) => selectorsOf(state, namespace, asked).some((selector) => Object.keys(selector).length > 0 && (0,selector_index/* selects */.ko)(selector, { ...object.labels, ...labels })));
};
/** What may keep an authorizer from answering, in its namespace or in the root. */
const guards = new Set([
    'security.istio.io/AuthorizationPolicy',
    'security.istio.io/PeerAuthentication',
    'security.istio.io/RequestAuthentication',
    'networking.k8s.io/NetworkPolicy',
]);
/** Whether an authorizer that lets requests in where it does not answer may no longer answer. */
const silences = function (change, [before], root, asked) {
    const object = change.after ?? change.before;
    if (object === undefined)
        return false;
    const { group, kind, namespace } = object.key;
    if (kind === 'DestinationRule' && group === 'networking.istio.io')
        return [change.before, change.after].some((one) => isHostOf((0,mesh_fields/* textAt */.$6)(one?.content, 'spec', 'host'), namespace, asked));
    if (guards.has(`${group}/${kind}`))
        return (namespace === root ||
            (0,objects_of_kind/* objectsOfKind */._c)(before, '', 'Service').some((service) => service.key.namespace === namespace && isServiceOf(service, asked)));
    const isGone = change.after === undefined;
    return ((isBehind(change.before, before, asked) && (isGone || !isBehind(change.after, before, asked))) ||
        (isGone && group === '' && kind === 'Service' && isServiceOf(object, asked)) ||
        (isGone && kind === 'ServiceEntry' && hasHost(object, asked)));
};
const isHostOf = function (host, namespace, asked) { return host !== '' &&
    (host === asked.host ||
        host.startsWith('*') ||
        asked.host.startsWith(`${host}.${namespace}.`) ||
        asked.host.startsWith(`${host}.`)) };
/** Pods whose number is none. */
const stopsAll = function ({ path, after }) { return path.join('.') === 'spec.replicas' && after === 0 };
/** Members of a container, and of a pod, by which a program is told what to answer. */
const settings = new Set(['command', 'args', 'env', 'envFrom', 'volumes', 'volumeMounts']);
/** Variables about what a program logs and measures, and how much memory it takes. */
const isAside = /^\[(?:(?:\w+_)?(?:LOG_?(?:LEVEL|FORMAT|OUTPUT)|METRICS_ENABLED|HEALTH_ENABLED)\]|(?:LOGGING_LEVEL|OTEL)_|TZ\]|GOMAXPROCS|GOMEMLIMIT|JAVA_)/;
const isSetting = function ({ path }) {
    const at = path.findIndex((part) => settings.has(part));
    return at > 0 && path.slice(0, at).includes('spec') && !isAside.test(path[at + 1] ?? '');
};
/** What the pods of a program that stays are told by their own object, or by what they mount: rules, or the keys that it hands out. */
const setsAnswers = function (field, { before, after }, states, asked) {
    if (before === undefined || after === undefined)
        return false;
    const { group, kind, namespace, name } = after.key;
    if (group === '' && (kind === 'ConfigMap' || kind === 'Secret'))
        return (['data', 'stringData', 'binaryData'].includes(field.path[0] ?? '') &&
            states[1].objects.some((object) => object.key.namespace === namespace &&
                (0,trusted/* readByPods */.It)(object).includes(`${kind}/${namespace}/${name}`) &&
                isBehind(object, states[1], asked)));
    return isSetting(field) && isBehind(before, states[0], asked) && isBehind(after, states[1], asked);
};
/**
 * Whether by this field another program may answer what a policy asks before it lets a request in, or none where no answer lets it in:
 * who the host of an external authorizer or of a key server leads to. What was never asked before can only refuse more, so the state
 * before says who is asked. istiod itself asks key servers, and reads no ServiceEntry for it (I pilot/pkg/model/jwks_resolver.go).
 */
const answersOtherwise = function (field, change, states, root) { return askedServices(states[0]).find((asked) => decides(field, change, states, root, asked)) };
const decides = function (field, change, states, root, asked) {
    const [before, after] = states;
    const object = change.after ?? change.before;
    if (object === undefined)
        return false;
    const { group, kind } = object.key;
    if (setsAnswers(field, change, states, asked))
        return true;
    if (asked.failOpen && (silences(change, states, root, asked) || (stopsAll(field) && isBehind(object, after, asked))))
        return true;
    // What goes answers no more, and all is refused; of two entries of one host the other one is then asked.
    if (change.after === undefined)
        return (asked.asked === 'authorizer' &&
            kind === 'ServiceEntry' &&
            hasHost(object, asked) &&
            entriesOf(after).some((one) => hasHost(one, asked)));
    if (group === '' && kind === 'Service')
        return leads(field) && isServiceOf(object, asked);
    if (group === 'networking.istio.io' && kind === 'ServiceEntry')
        return (asked.asked === 'authorizer' &&
            field.path[0] === 'spec' &&
            [change.before, change.after].some((one) => one !== undefined && hasHost(one, asked)));
    if (namesAddresses(object, states, asked))
        return field.path[0] !== 'metadata';
    return isLabel(field, object) && !isBehind(change.before, before, asked) && isBehind(object, after, asked);
};

// EXTERNAL MODULE: ./src/mesh/former-objects.ts
var former_objects = __webpack_require__(43373);
// EXTERNAL MODULE: ./src/mesh/image-repository.ts
var image_repository = __webpack_require__(18801);
// EXTERNAL MODULE: ./src/mesh/label-selector.ts
var label_selector = __webpack_require__(22589);
// EXTERNAL MODULE: ./src/mesh/account-moves.ts
var account_moves = __webpack_require__(70797);
// EXTERNAL MODULE: ./src/mesh/namespace-labels.ts
var namespace_labels = __webpack_require__(63344);
// EXTERNAL MODULE: ./src/mesh/policy-not-read.ts
var policy_not_read = __webpack_require__(15432);
// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(78100);
;// CONCATENATED MODULE: ./src/mesh/coverage/asked-addresses.ts


/** Where programs say by custom that they are well, and nothing else. */
const addressOfHealth = /^\/?(?:[\w.-]+\/)*(?:health(?:z|y|[-_]?check)?|ready(?:z)?|readiness|live(?:z|ness)?|alive|startup(?:z)?|started|ping|heartbeat)\/?$/;
/** Members of a container that hold a request of HTTP, and the agent's prober asks each for anyone. */
const probes = [
    ['livenessProbe'],
    ['readinessProbe'],
    ['startupProbe'],
    ['lifecycle', 'preStop'],
    ['lifecycle', 'postStart'],
];
/** What of a request reaches the application: a port by its number, where the container says it. */
const addressOf = function (container, request) {
    const port = (0,mesh_fields/* member */.Dc)(request, 'port') ?? null;
    const named = (0,mesh_fields/* objectsAt */.yR)(container, 'ports').find((one) => one['name'] === port);
    const headers = (0,mesh_fields/* objectsAt */.yR)(request, 'httpHeaders').map((one) => [(0,mesh_fields/* textAt */.$6)(one, 'name'), (0,mesh_fields/* textAt */.$6)(one, 'value')]);
    // Without a path the agent asks for `/` (I pilot/cmd/pilot-agent/status/server.go: handleAppProbeHTTPGet).
    const path = (0,mesh_fields/* textAt */.$6)(request, 'path').replace(/^\/?/, '/');
    const number = named?.['containerPort'] ?? port;
    return {
        path,
        ...(typeof number === 'number' ? { port: number } : {}),
        key: JSON.stringify([path, number, headers, (0,mesh_fields/* member */.Dc)(request, 'host') ?? null]),
    };
};
/**
 * Addresses of an application that the agent beside its proxy asks on behalf of anyone, but for those by which programs say
 * that they are well.
 */
const askedAddresses = function (container) { return probes.flatMap((path) => {
    const request = (0,mesh_fields/* objectAt */.lJ)(container, ...path)['httpGet'];
    return (0,json/* isJsonObject */.OW)(request) && !addressOfHealth.test((0,mesh_fields/* textAt */.$6)(request, 'path'))
        ? [addressOf(container, request)]
        : [];
}) };
/** Where programs serve metrics by custom: everybody expects them to be read there. */
const addressOfMetrics = /^\/?(?:[\w.-]+\/)*(?:metrics|prometheus)\/?$/;
/** What the agent reads of an application and serves to anyone (I pkg/kube/inject: applyPrometheusMerge). */
const scrapedAddresses = function (value) {
    if (Array.isArray(value))
        return value.flatMap((one) => scrapedAddresses(one));
    if (!(0,json/* isJsonObject */.OW)(value))
        return [];
    const path = (0,mesh_fields/* textAt */.$6)(value, 'prometheus.io/path');
    if ((0,mesh_fields/* textAt */.$6)(value, 'prometheus.io/scrape') === 'true' && path !== '' && !addressOfMetrics.test(path))
        return [JSON.stringify([path, (0,mesh_fields/* member */.Dc)(value, 'prometheus.io/port') ?? null])];
    return Object.values(value).flatMap((one) => scrapedAddresses(one));
};
/** Every container in a value, by what it holds. */
const containersIn = function (value) {
    if (Array.isArray(value))
        return value.flatMap((one) => containersIn(one));
    if (!(0,json/* isJsonObject */.OW)(value))
        return [];
    return probes.some(([name = '']) => (0,json/* isJsonObject */.OW)(value[name]))
        ? [value]
        : Object.values(value).flatMap((one) => containersIn(one));
};
/** Addresses that the agent asks for after a change and did not ask for before. */
const newlyAsked = function (before, after) {
    const askedIn = (content) => containersIn(content ?? null).flatMap(askedAddresses);
    const old = new Set(askedIn(before).map(({ key }) => key));
    return askedIn(after).filter(({ key }) => !old.has(key));
};
/** Whether pods have their metrics read at an address after a change that was not read before. */
const scrapesMore = function (before, after) {
    const old = new Set(scrapedAddresses(before ?? null));
    return scrapedAddresses(after ?? null).some((address) => !old.has(address));
};

// EXTERNAL MODULE: ./src/mesh/kubernetes-groups.ts
var kubernetes_groups = __webpack_require__(61374);
// EXTERNAL MODULE: ./src/manifests/carried-object.ts
var carried_object = __webpack_require__(35922);
// EXTERNAL MODULE: ./src/mesh/coverage/label-of-istio.ts
var label_of_istio = __webpack_require__(247);
;// CONCATENATED MODULE: ./src/mesh/coverage/carriers.ts







/**
 * Whom other rules follow: what stands in values of a chart, in a policy engine or in a composition is judged there, field by
 * field. Objects of Kubernetes' own apply nothing by themselves.
 */
const isFollowed = function ({ key: { group, kind } }) { return (0,kubernetes_groups/* isFollowedGroup */.m)(group) ||
    (group === 'argoproj.io' && /^(?:Application|ApplicationSet|AppProject|Rollout)$/.test(kind)) ||
    /(?:^|\.)(?:istio\.io|toolkit\.fluxcd\.io|fleet\.cattle\.io|helm\.cattle\.io|kappctrl\.k14s\.io|kyverno\.io|kubewarden\.io|gatekeeper\.sh|helm\.crossplane\.io|apiextensions\.crossplane\.io)$/.test(group) ||
    kind === 'HelmChartProxy' };
const kindsOfMesh = /^(?:[\w-]+\.)?istio\.io\/|^gateway\.networking\.k8s\.io\/|^admissionregistration\.k8s\.io\/.*Mutating/;
/** An object of which the absence, too, decides requests to what stands beside it. */
const carriers_decides = function (value) { return kindsOfMesh.test(`${(0,mesh_fields/* textAt */.$6)(value, 'apiVersion')}/${(0,mesh_fields/* textAt */.$6)(value, 'kind')}`) ||
    (value['kind'] === 'Namespace' && Object.keys((0,mesh_fields/* objectAt */.lJ)(value, 'metadata', 'labels')).some(label_of_istio/* isLabelOfIstio */.s)) };
/** Deeper than any kind nests what it carries. */
const deepest = 16;
const mayHold = /istio|gateway\.networking\.k8s\.io|MutatingWebhookConfiguration/;
const carries = function (value, depth) {
    if (depth > deepest)
        return false;
    if (typeof value === 'string')
        return textCarries(value, depth);
    if (Array.isArray(value))
        return value.some((one) => carries(one, depth + 1));
    if (!(0,json/* isJsonObject */.OW)(value))
        return false;
    if (depth > 0 && (0,carried_object/* isCarriedObject */.a)(value) && carriers_decides(value))
        return true;
    return Object.values(value).some((one) => carries(one, depth + 1));
};
const textCarries = function (text, depth) {
    if (!/[\n{]/.test(text) || !mayHold.test(text) || !/apiVersion/.test(text))
        return false;
    const documents = (0,parsed_text/* parsedTexts */._8)(text);
    // A template, or a script around objects: the words alone say what it holds.
    if (documents === undefined)
        return /\b(?:security|networking|extensions|telemetry)\.istio\.io\//.test(text);
    return documents.some((one) => typeof one !== 'string' && carries(one, depth + 1));
};
/** Whether a text, as a Secret or a ConfigMap holds it, has an object in it by which a mesh decides. */
const textHoldsDeciding = function (text) { return textCarries(text, 0) };
const carrying = new WeakMap();
const decoded = function (data) { return Object.keys(data).map((name) => Buffer.from((0,mesh_fields/* textAt */.$6)(data, name), 'base64').toString('utf8')) };
const carriesDeciding = function ({ key, content }) {
    const known = carrying.get(content);
    if (known !== undefined)
        return known;
    const answer = key.group === '' && key.kind === 'Secret'
        ? carries(content['stringData'], 1) || decoded((0,mesh_fields/* objectAt */.lJ)(content, 'data')).some(textHoldsDeciding)
        : carries(content, 0);
    carrying.set(content, answer);
    return answer;
};
/** What an object names by `kind` and `name`, wherever it stands: a ConfigMap with policies for a controller to apply. */
const references = function (value, out, depth = 0) {
    if (depth > deepest || typeof value !== 'object' || value === null)
        return;
    if ((0,json/* isJsonObject */.OW)(value)) {
        const [kind, name] = [(0,mesh_fields/* textAt */.$6)(value, 'kind'), (0,mesh_fields/* textAt */.$6)(value, 'name')];
        if (kind !== '' && name !== '')
            out.push([kind, name]);
    }
    for (const one of Array.isArray(value) ? value : Object.values(value))
        references(one, out, depth + 1);
};
const pointsToCarrier = function ({ content }, state) {
    const named = [];
    references(content, named);
    return named.some(([kind, name]) => (0,objects_of_kind/* objectsOfKindName */.jO)(state, kind).some((one) => one.key.name === name &&
        (one.key.group === '' || !isFollowed(one)) &&
        !carriers_decides(one.content) &&
        carriesDeciding(one)));
};
const steers = function (object, state) { return carriesDeciding(object) || pointsToCarrier(object, state) };
const hub = /(?:^|\.)open-cluster-management\.io$/;
const placement = /^Placement(?:Rule)?$/;
/** Placements that an object refers to: `placementRef`, `placementRefs`, in `placement` or not. */
const placementsOf = function (value) {
    if (Array.isArray(value))
        return value.flatMap((one) => placementsOf(one));
    if (!(0,json/* isJsonObject */.OW)(value))
        return [];
    return Object.entries(value).flatMap(([name, below]) => /^placementRefs?$/.test(name)
        ? (Array.isArray(below) ? below : [below]).map((one) => (0,mesh_fields/* textAt */.$6)(one, 'name'))
        : placementsOf(below));
};
/** What chooses clusters for an object of its namespace that steers what decides (Open Cluster Management: Placement). */
const choosesClusters = function ({ key: { group, kind, namespace, name } }, state) {
    if (!hub.test(group) || !(placement.test(kind) || kind === 'ManagedClusterSetBinding'))
        return false;
    return state.objects.some((one) => {
        if (one.key.namespace !== namespace || !hub.test(one.key.group))
            return false;
        const placed = placementsOf(one.content);
        const isHere = placement.test(kind) ? placed.includes(name) : placed.length > 0;
        return isHere && (one.key.kind === 'Subscription' || steers(one, state));
    });
};
const isCarrier = function (object, state) { return steers(object, state) || choosesClusters(object, state) };
const describing = /^(?:description|displayName|title|summary|comments?|severity|categories|controls|standards|image|imagePullPolicy|requests|limits|ttlStrategy|podGC|retryStrategy)$/;
const describesItself = new Set(['apiVersion', 'kind', 'status']);
/** A mark of its own by which a controller works otherwise, as `crossplane.io/paused` and `git-path` are. */
const switches = /(?:^|[-./])(?:paused?|suspend(?:ed)?|disabled?|enabled?|ignored?|skip|dry-?run|mode|action|git(?:hub)?-\w+)$/i;
/**
 * Whether a field of an object that a controller works by is about objects which decide, without standing in one: whether they
 * are made, taken away or only looked at, where, and from which ConfigMap. A mark counts by its name.
 */
const steersDeciding = function (states, { before, after }, { path }) {
    const [first, list, mark] = path;
    if (first === undefined || describesItself.has(first) || path.some((part) => describing.test(part)))
        return false;
    if (first === 'metadata' && ((list !== 'annotations' && list !== 'labels') || !switches.test(mark ?? '')))
        return false;
    return [before, after].some((object, side) => object !== undefined && !isFollowed(object) && isCarrier(object, states[side === 0 ? 0 : 1]));
};

// EXTERNAL MODULE: ./src/mesh/coverage/control-plane.ts
var control_plane = __webpack_require__(11402);
// EXTERNAL MODULE: ./src/mesh/coverage/find-entry.ts
var find_entry = __webpack_require__(58280);
// EXTERNAL MODULE: ./src/mesh/resolve/workloads.ts
var resolve_workloads = __webpack_require__(36);
;// CONCATENATED MODULE: ./src/mesh/coverage/held-by-node.ts



/** Where a node has tokens and certificates of its pods, its own, or a socket that runs any pod. `/var/run` is `/run`. */
const held = [
    // kubelet: --root-dir; volumes of all pods stand below `pods`.
    '/var/lib/kubelet',
    '/etc/kubernetes',
    '/var/lib/etcd',
    '/run/secrets',
    // Sockets of container runtimes, and what they run.
    ...['docker.sock', 'docker', 'containerd', 'crio', 'podman', 'k3s', 'dockershim.sock', 'cri-dockerd.sock'].map((name) => `/run/${name}`),
    ...['docker', 'containerd', 'containers'].map((name) => `/var/lib/${name}`),
    // Distributions that keep all of it in a folder of their own.
    ...['rancher', 'k0s', 'minikube'].map((name) => `/var/lib/${name}`),
    '/etc/rancher',
    '/var/snap/microk8s',
];
/** Below these stand data, logs and sockets of drivers, and nobody's identity. */
const harmless = [
    ...['plugins', 'plugins_registry', 'device-plugins', 'pod-resources', 'seccomp'].map((name) => `/var/lib/kubelet/${name}`),
    '/var/lib/docker/containers',
    '/var/lib/rancher/k3s/storage',
];
const isWithin = function (path, folder) { return folder === '/' || path === folder || path.startsWith(`${folder}/`) };
const plainPath = function (path) { return `/${path
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/')}`.replace(/^\/var\/run(?=\/|$)/, '/run') };
/** Whether a directory or file of the node shows what it holds of others, be it from further above. */
const showsHeld = function (path) {
    const own = plainPath(path);
    if (harmless.some((folder) => isWithin(own, folder)))
        return false;
    return held.some((one) => isWithin(own, one) || isWithin(one, own)) || isWithin('/var/run', own);
};
/** What belongs to root on the node is read by root alone. */
const mayBeRoot = function (podSpec, container) {
    const said = (name) => {
        const own = (0,mesh_fields/* member */.Dc)((0,mesh_fields/* objectAt */.lJ)(container, 'securityContext'), name);
        return own ?? (0,mesh_fields/* member */.Dc)((0,mesh_fields/* objectAt */.lJ)(podSpec, 'securityContext'), name);
    };
    const user = said('runAsUser');
    return said('runAsNonRoot') !== true && (typeof user !== 'number' || user === 0);
};
const powers = new Set(['ALL', 'SYS_PTRACE', 'SYS_ADMIN']);
/** Whether a container may look into other processes where it sees them. */
const looksInside = function (container) { return (0,mesh_fields/* member */.Dc)((0,mesh_fields/* objectAt */.lJ)(container, 'securityContext'), 'privileged') === true ||
    (0,mesh_fields/* textsAt */.i1)(container, 'securityContext', 'capabilities', 'add').some((name) => powers.has(name.toUpperCase().replace(/^CAP_/, ''))) };
const reads = function (podSpec) {
    const roots = ['containers', 'initContainers']
        .flatMap((list) => (0,mesh_fields/* objectsAt */.yR)(podSpec, list))
        .filter((container) => mayBeRoot(podSpec, container));
    if (roots.length === 0)
        return false;
    const mounts = (0,mesh_fields/* objectsAt */.yR)(podSpec, 'volumes').map((volume) => (0,mesh_fields/* textAt */.$6)(volume, 'hostPath', 'path'));
    return (mounts.some((path) => path !== '' && showsHeld(path)) ||
        ((0,mesh_fields/* member */.Dc)(podSpec, 'hostPID') === true && roots.some(looksInside)));
};
/** `NAMESPACE/ACCOUNT` of pods that read what their node holds of other pods. */
const readersOf = function (object) { return (0,pod_templates/* podsOf */.EB)(object)
    .map((pod) => (0,mesh_fields/* objectAt */.lJ)(pod, 'spec'))
    .filter(reads)
    .map((podSpec) => `${object.key.namespace}/${(0,resolve_workloads/* serviceAccountOf */.gw)(podSpec)}`) };
/** Identities say something where a policy of the mesh or a binding of a role stands. */
const held_by_node_decides = function ({ key: { group, kind } }) { return group === 'security.istio.io' || (group === 'rbac.authorization.k8s.io' && kind.endsWith('Binding')) };
/** Whether a volume of the cluster shows what a node holds of others, and did not: any pod that claims it reads this as its own. */
const volumeShowsHeld = function (states, before, after) {
    const shows = (volume) => ['hostPath', 'local'].some((kind) => {
        const path = (0,mesh_fields/* textAt */.$6)(volume?.content, 'spec', kind, 'path');
        return path !== '' && showsHeld(path);
    });
    return shows(after) && !shows(before) && states.some(({ objects }) => objects.some(held_by_node_decides));
};
/**
 * Whether pods come to read what their node holds of other pods: tokens and certificates by which they may act as any of these.
 * Where pods of their account read it before, nobody gains anything.
 */
const readsNodeAnew = function ([old, now], { after }) {
    const readers = after === undefined ? [] : readersOf(after);
    if (readers.length === 0 || ![...old.objects, ...now.objects].some(held_by_node_decides))
        return false;
    const known = new Set(old.objects.flatMap(readersOf));
    return readers.some((reader) => !known.has(reader));
};

// EXTERNAL MODULE: ./src/mesh/resolve/peer-authentication.ts
var peer_authentication = __webpack_require__(24593);
// EXTERNAL MODULE: ./src/mesh/resolve/proxy-kind.ts
var proxy_kind = __webpack_require__(65045);
;// CONCATENATED MODULE: ./src/mesh/coverage/guarded-addresses.ts







/** Labels of the pods of an object; undefined: nobody knows which pods it makes. */
const labelsOfPods = function (object) {
    const pods = (0,pod_templates/* podsOf */.EB)(object);
    return pods.length === 0 ? undefined : pods.map((pod) => (0,mesh_fields/* textMapAt */.Pf)(pod, 'metadata', 'labels'));
};
/** Whether a pattern of Istio's is sure to take a path; templates are not followed. */
const guarded_addresses_takes = function (pattern, path) {
    if (pattern === '*')
        return true;
    if (pattern.endsWith('*'))
        return path.startsWith(pattern.slice(0, -1));
    return pattern.startsWith('*') ? path.endsWith(pattern.slice(1)) : pattern === path;
};
/** Whether it may: as the path reads, and as a proxy may normalise it. */
const mayTake = function (pattern, path) { return guarded_addresses_takes(pattern, path) || pattern.includes('{') || !/^\/[\w./-]*$/.test(path) || /\/[./]/.test(path) };
const isPortOf = function (ports, port) { return port !== undefined && ports.includes(String(port)) };
/** Whether one operation is sure to be about a GET of the address; anything but paths, ports and methods leaves it open. */
const isSurelyAbout = function (operation, { path, port }) { return Object.keys(operation).every((name) => ['paths', 'ports', 'methods'].includes(name)) &&
    ((0,mesh_fields/* member */.Dc)(operation, 'paths') === undefined || (0,mesh_fields/* textsAt */.i1)(operation, 'paths').some((one) => guarded_addresses_takes(one, path))) &&
    ((0,mesh_fields/* member */.Dc)(operation, 'ports') === undefined || isPortOf((0,mesh_fields/* textsAt */.i1)(operation, 'ports'), port)) &&
    ((0,mesh_fields/* member */.Dc)(operation, 'methods') === undefined ||
        (0,mesh_fields/* textsAt */.i1)(operation, 'methods').some((one) => one === 'GET' || one === '*')) };
const mayBeAbout = function (operation, { path, port }) {
    const [paths, ports] = [(0,mesh_fields/* textsAt */.i1)(operation, 'paths'), (0,mesh_fields/* textsAt */.i1)(operation, 'ports')];
    return ((paths.length === 0 || paths.some((one) => mayTake(one, path))) &&
        (ports.length === 0 || port === undefined || isPortOf(ports, port)));
};
const operationsOf = function (rule) { return (0,mesh_fields/* objectsAt */.yR)(rule, 'to').map((one) => (0,mesh_fields/* objectAt */.lJ)(one, 'operation')) };
/** Whether a policy lets anybody ask for the address. */
const opens = function ({ content }, address) { return (0,mesh_fields/* objectsAt */.yR)(content, 'spec', 'rules').some((rule) => {
    const isForAnybody = Object.keys(rule).every((name) => name === 'to');
    const operations = operationsOf(rule);
    return isForAnybody && (operations.length === 0 || operations.some((one) => isSurelyAbout(one, address)));
}) };
const mayClose = function ({ content }, address) { return (0,mesh_fields/* objectsAt */.yR)(content, 'spec', 'rules').some((rule) => {
    const operations = operationsOf(rule);
    return operations.length === 0 || operations.some((one) => mayBeAbout(one, address));
}) };
/** Whether policies of one pod say anything of an address that anybody may ask the agent for. */
const decide = function (policies, address) {
    const actionOf = ({ content }) => (0,mesh_fields/* textAt */.$6)(content, 'spec', 'action') || 'ALLOW';
    const allowing = policies.filter((policy) => actionOf(policy) === 'ALLOW');
    const others = policies.filter((policy) => !['ALLOW', 'AUDIT'].includes(actionOf(policy)));
    return ((allowing.length > 0 && !allowing.some((policy) => opens(policy, address))) ||
        others.some((policy) => mayClose(policy, address)));
};
/** Whether every pod of an object is known to have no agent beside it, which asks in its stead. */
const hasNoAgent = function (state, object) {
    const workloads = (0,resolve_workloads/* everyWorkload */.Ld)(state).filter((workload) => workload.object.key === object.key || workload.object === object);
    if (workloads.length === 0)
        return false;
    const proxies = (0,proxy_kind/* findProxies */.G)(state);
    return workloads.every((workload) => {
        const { kind, unsaid, unknown } = proxies.ofWorkload(workload);
        return (kind === 'none' || kind === 'ztunnel') && unsaid !== true && unknown === undefined;
    });
};
/**
 * Whether a policy decides who may ask for one of these addresses, at pods that an object makes: the agent beside a proxy asks for
 * them on behalf of anybody (I pkg/kube/inject/app_probe.go). Policies are those of the pods' namespace and of the root.
 */
const isGuardedAt = function (state, object, addresses, policies) {
    if (addresses.length === 0)
        return false;
    const pods = labelsOfPods(object);
    const isGuarded = (labels) => {
        const selecting = policies.filter(({ content }) => labels === undefined || (0,selector_index/* selects */.ko)((0,mesh_fields/* textMapAt */.Pf)(content, 'spec', 'selector', 'matchLabels'), labels));
        return addresses.some((address) => decide(selecting, address));
    };
    return (pods ?? [undefined]).some(isGuarded) && !hasNoAgent(state, object);
};
/** Whether pods that an object makes refuse plaintext, which the agent beside the proxy takes from anybody at its own port. */
const isStrictAt = function (state, object, root) {
    const asking = (0,objects_of_kind/* objectsOfKind */._c)(state, 'security.istio.io', 'PeerAuthentication');
    const isStrict = (labels) => {
        const { mode, ports } = (0,peer_authentication/* resolveMutualTls */.G)(asking, root, { namespace: object.key.namespace, labels });
        return mode === 'STRICT' || [...ports.values()].includes('STRICT');
    };
    return asking.length > 0 && (labelsOfPods(object) ?? [{}]).some(isStrict) && !hasNoAgent(state, object);
};

;// CONCATENATED MODULE: ./src/mesh/coverage/identity-of-gateways.ts




/** As whom a client arrives by such settings (A networking/v1/destination_rule.proto: ClientTLSSettings); '' as without them. */
const identityOf = function (tls, automatic) {
    switch ((0,mesh_fields/* textAt */.$6)(tls, 'mode')) {
        case '':
            return '';
        case 'ISTIO_MUTUAL':
            return automatic ? '' : 'itself';
        case 'DISABLE':
        case 'SIMPLE':
            return 'nobody';
        default:
            return JSON.stringify(['clientCertificate', 'privateKey', 'credentialName'].map((name) => (0,mesh_fields/* textAt */.$6)(tls, name)));
    }
};
/** Settings by which what a gateway takes as it is arrives in a request of the gateway's own, or behind a line about its client. */
const wrapping = new Set(['tunnel', 'proxyProtocol']);
/** Every place of a rule at which clients arrive as somebody else, or as nobody, and as whom. */
const identitiesIn = function (value, path, automatic) {
    if (Array.isArray(value))
        return value.flatMap((one, at) => identitiesIn(one, `${path}/${nameOf(one) || String(at)}`, automatic));
    if (!(0,json/* isJsonObject */.OW)(value))
        return [];
    return Object.entries(value).flatMap(([name, inner]) => {
        if (wrapping.has(name))
            return [`${path}/${name} ${JSON.stringify(inner)}`];
        if (name !== 'tls')
            return identitiesIn(inner, `${path}/${name}`, automatic);
        const identity = identityOf((0,mesh_fields/* objectAt */.lJ)(inner), automatic);
        return identity === '' ? [] : [`${path} ${identity}`];
    });
};
const nameOf = function (item) { return (0,mesh_fields/* textAt */.$6)(item, 'name') || JSON.stringify((0,mesh_fields/* objectAt */.lJ)(item, 'port')) };
/** Whom a rule is for, and as whom they arrive. */
const saysOf = function (rule, automatic) {
    const spec = (0,mesh_fields/* objectAt */.lJ)(rule?.content, 'spec');
    const identities = [...identitiesIn(spec, '', automatic)].sort();
    if (identities.length === 0)
        return '';
    return JSON.stringify([spec['host'] ?? '', spec['exportTo'] ?? [], spec['workloadSelector'] ?? {}, identities]);
};
/** A gateway, or an object that gives one its routes: the Gateway itself often stands in another repository. */
const isOfGateways = function ({ key, content }) {
    switch (key.kind) {
        case 'Gateway':
            return (0,mesh_fields/* textAt */.$6)(content, 'spec', 'gatewayClassName') !== 'istio-waypoint';
        case 'VirtualService':
            return (0,mesh_fields/* textsAt */.i1)(content, 'spec', 'gateways').some((name) => name !== 'mesh');
        case 'HTTPRoute':
        case 'GRPCRoute':
            return (0,mesh_fields/* objectsAt */.yR)(content, 'spec', 'parentRefs').some((ref) => ((0,mesh_fields/* textAt */.$6)(ref, 'kind') || 'Gateway') === 'Gateway');
        default:
            return false;
    }
};
const hasAutomaticMutualTls = function (states) { return states.every(({ objects }) => objects.every((object) => object.key.kind !== 'ConfigMap' || (0,mesh_fields/* member */.Dc)((0,parsed_text/* meshConfigOf */.dv)(object), 'enableAutoMtls') !== false)) };
/** Whether anything at hand leads requests of others into the mesh. */
const leadIn = function (states) { return states.some(({ objects }) => objects.some(isOfGateways)) };
/** Whether a policy of the Gateway API is for a Service. */
const namesService = function (content) { return (0,mesh_fields/* objectsAt */.yR)(content, 'spec', 'targetRefs').some((ref) => ((0,mesh_fields/* textAt */.$6)(ref, 'kind') || 'Service') === 'Service') };
/** A ServiceEntry for workloads, or for what calls itself a part of the mesh. */
const isEntryInside = function ({ key, content }, host) { return key.kind === 'ServiceEntry' &&
    (0,mesh_fields/* textsAt */.i1)(content, 'spec', 'hosts').includes(host) &&
    ((0,mesh_fields/* textAt */.$6)(content, 'spec', 'location') === 'MESH_INTERNAL' ||
        Object.keys((0,mesh_fields/* textMapAt */.Pf)(content, 'spec', 'workloadSelector', 'labels')).length > 0) };
/** A host outside the mesh has no policies. */
const isOfMesh = function (host, states) {
    if (!host.includes('.') || host.includes('*') || host.includes('.svc'))
        return true;
    const [name, namespace] = host.split('.');
    return states.some(({ objects }) => objects.some((object) => (object.key.kind === 'Service' && object.key.name === name && object.key.namespace === namespace) ||
        isEntryInside(object, host)));
};
/**
 * Whether a DestinationRule changes as whom the requests of gateways arrive at a Service. A workload of the mesh has its
 * identity whatever its proxy sends; but a gateway carries the requests of others, and lends them its own.
 */
const changesIdentityOfGateways = function (states, { before, after }) {
    const automatic = hasAutomaticMutualTls(states);
    if (saysOf(before, automatic) === saysOf(after, automatic))
        return false;
    const hosts = [before, after].map((rule) => (0,mesh_fields/* textAt */.$6)(rule?.content, 'spec', 'host')).filter((host) => host !== '');
    return hosts.some((host) => isOfMesh(host, states)) && leadIn(states);
};
/** Whether pods of an object are a gateway: by the template that they ask for, a container of Istio's, or a Gateway that selects them. */
const makesGateways = function (states, object) {
    const selectors = states.flatMap(({ objects }) => objects.flatMap(({ key, content }) => key.group === 'networking.istio.io' && key.kind === 'Gateway' ? [(0,mesh_fields/* textMapAt */.Pf)(content, 'spec', 'selector')] : []));
    return (0,pod_templates/* podTemplatesOf */.ab)(object).some(({ template }) => {
        const labels = (0,mesh_fields/* textMapAt */.Pf)(template, 'metadata', 'labels');
        return (((0,mesh_fields/* textMapAt */.Pf)(template, 'metadata', 'annotations')['inject.istio.io/templates'] ?? '').includes('gateway') ||
            (0,mesh_fields/* objectsAt */.yR)(template, 'spec', 'containers').some((one) => (0,mesh_fields/* textAt */.$6)(one, 'name') === 'istio-proxy') ||
            Object.keys(labels).includes('gateway.networking.k8s.io/gateway-name') ||
            selectors.some((selector) => Object.keys(selector).length > 0 && Object.entries(selector).every(([name, value]) => labels[name] === value)));
    });
};

// EXTERNAL MODULE: ./src/mesh/coverage/installers.ts
var installers = __webpack_require__(2907);
// EXTERNAL MODULE: ./src/mesh/coverage/kept-out.ts
var kept_out = __webpack_require__(71495);
// EXTERNAL MODULE: ./src/mesh/coverage/entry.ts
var entry = __webpack_require__(3828);
// EXTERNAL MODULE: ./src/mesh/coverage/keeping-entries.ts
var keeping_entries = __webpack_require__(58646);
;// CONCATENATED MODULE: ./src/mesh/coverage/labels.ts



const list = 'A label/labels.yaml';
/** Every label that Istio 1.20 to 1.31 lists, and the others; the first that fits counts. */
const labelTable = [
    ...(0,entry/* where */._M)('nothing at hand is known to serve the revision', (0,entry/* named */.KT)('opaque', 'nothing that was read serves this revision of Istio, so that pods may come without a proxy', 'I manifests/charts/istio-control/istio-discovery/templates/mutatingwebhook.yaml; istio-semantics \u00a72', ['Pod', 'Namespace', 'Gateway', 'Deployment'], 'istio.io/rev', 'istio-injection')),
    ...(0,entry/* named */.KT)('modelled', 'mesh/resolve/proxy-kind', `${list}; I pkg/kube/inject, cni/pkg/util`, ['Pod', 'Namespace', 'Gateway', 'Deployment'], 'sidecar.istio.io/inject', 'istio-injection', 'istio.io/rev', 'istio.io/dataplane-mode', 'gateway.istio.io/managed', 'gateway.networking.k8s.io/gateway-name', 'gateway.networking.k8s.io/gateway-class-name'),
    ...(0,entry/* named */.KT)('modelled', 'mesh/resolve/waypoints', `${list}; istio-semantics \u00a72.13`, ['Pod', 'Namespace', 'Service', 'ServiceEntry', 'WorkloadEntry', 'Gateway', 'GatewayClass'], 'istio.io/use-waypoint', 'istio.io/use-waypoint-namespace', 'istio.io/waypoint-for', 'istio.io/ingress-use-waypoint'),
    ...(0,entry/* named */.KT)('modelled', 'mesh/resolve/revisions', list, ['MutatingWebhookConfiguration', 'Service'], 'istio.io/tag', 'istio.io/rev'),
    ...(0,entry/* named */.KT)('opaque', 'an istiod of another revision leaves the object out, so that nobody may enforce it', 'I pilot/pkg/config/kube/crdclient/client.go: LabelsInRevision', [
        'AuthorizationPolicy',
        'RequestAuthentication',
        'PeerAuthentication',
        'VirtualService',
        'DestinationRule',
        'ServiceEntry',
        'WorkloadEntry',
        'WorkloadGroup',
        'Sidecar',
        'EnvoyFilter',
        'WasmPlugin',
        'ProxyConfig',
        'Telemetry',
        'HTTPRoute',
        'GRPCRoute',
        'TLSRoute',
        'TCPRoute',
    ], 'istio.io/rev'),
    ...(0,entry/* named */.KT)('opaque', 'a part of the requests meets another waypoint', list, ['Service', 'ServiceEntry', 'Namespace'], 'istio.io/use-waypoint-canary', 'istio.io/use-waypoint-canary-namespace'),
    ...(0,entry/* named */.KT)('opaque', 'workloads of another network are reached through gateways, and these have ports of their own', list, ['Namespace', 'Pod', 'Service', 'WorkloadEntry'], 'topology.istio.io/network', 'networking.istio.io/gatewayPort'),
    ...(0,entry/* named */.KT)('opaque', 'its addresses become those of another Service, and may be those of workloads', 'I pilot/pkg/serviceregistry/kube/controller/endpointslice.go: serviceNameForEndpointSlice', ['EndpointSlice'], 'kubernetes.io/service-name'),
    ...(0,entry/* where */._M)('gateways arrive at the workload as nobody by it', (0,entry/* named */.KT)('opaque', 'clients, and gateways among them, arrive at a workload whose label is not `istio` without an identity', `${list}; I pilot/pkg/networking/core/cluster_tls.go: istioMtlsTransportSocketMatch`, ['Pod'], 'security.istio.io/tlsMode')),
    ...(0,entry/* named */.KT)('opaque', 'clients, and gateways among them, arrive at a workload whose label is not `istio` without an identity', 'I pilot/pkg/serviceregistry/serviceentry/conversion.go: getTLSModeFromWorkloadEntry', ['WorkloadEntry'], 'security.istio.io/tlsMode'),
    ...(0,entry/* named */.KT)('neutral', "a client's proxy reads it, and a destination decides over every request that it may get", list, ['Pod', 'Namespace', 'Service', 'ServiceEntry', 'Node'], 'networking.istio.io/enable-autoallocate-ip', 'topology.istio.io/cluster', 'topology.istio.io/locality', 'topology.istio.io/subzone', 'istio-locality'),
    ...(0,entry/* named */.KT)('neutral', 'it is about logs, traces and metrics; a selector reads it as any other label, and proves nothing where the injector sets it alone (LABEL_OF_RUNNING_PODS)', list, ['Any'], 'service.istio.io/canonical-name', 'service.istio.io/canonical-revision', 'service.istio.io/workload-name'),
    ...(0,entry/* named */.KT)('neutral', 'Istio and its tools note there what they did', list, ['Any'], 'operator.istio.io/component', 'operator.istio.io/managed', 'operator.istio.io/version', 'install.operator.istio.io/owning-resource', 'install.operator.istio.io/owning-resource-namespace', 'release'),
    ...(0,entry/* named */.KT)('modelled', 'rbac/admission-changes: its change is named among the permissions', 'Kubernetes: Pod Security Standards', ['Namespace'], 'pod-security.kubernetes.io/enforce', 'pod-security.kubernetes.io/enforce-version'),
    ...(0,entry/* where */._M)('it is kept inside the cluster no longer', (0,entry/* named */.KT)('opaque', 'without it a gateway leads from outside to what its controller serves', 'Knative: Configuring private Services; KServe: networking.kserve.io/visibility', ['Any'], 'networking.knative.dev/visibility', 'serving.knative.dev/visibility', 'networking.kserve.io/visibility')),
    // Flux takes them as labels too.
    ...keeping_entries/* keepingEntries */.Mp,
    ...(0,entry/* where */._M)('the mesh trusts it', (0,entry/* named */.KT)('opaque', 'istiod takes the Secret for the kubeconfig of a further cluster, whose workloads and identities it then knows', 'I pkg/kube/multicluster/secretcontroller.go', ['Secret'], trusted/* remoteClusterLabel */.tX)),
    ...(0,entry/* named */.KT)('opaque', 'no version from 1.20 to 1.31 lists this label of Istio', list, ['Any'], '*istio.io/*'),
    ...(0,entry/* named */.KT)('modelled', 'mesh/resolve/attachment, mesh/align-destinations', 'istio-semantics \u00a72.9', ['Pod'], '*'),
    ...(0,entry/* where */._M)('a policy or a Service selects by the label', (0,entry/* named */.KT)('opaque', 'labels of the object go over those of the workload that it describes: policies and Services select by both', 'I pilot/pkg/serviceregistry/serviceentry/conversion.go: ConvertWorkloadEntry', ['WorkloadEntry'], '*')),
    ...(0,entry/* where */._M)('a namespace selector reads the label', (0,entry/* named */.KT)('opaque', 'a selector of namespaces reads it: of istiod, of an injector or of a gateway', 'A mesh/v1alpha1/config.proto: discovery_selectors; Gateway API: allowedRoutes', ['Namespace'], '*')),
    ...(0,entry/* named */.KT)('neutral', 'no part of Istio reads this label on this kind', list, ['Any'], '*'),
];

// EXTERNAL MODULE: ./src/mesh/coverage/making-pods.ts
var making_pods = __webpack_require__(12156);
// EXTERNAL MODULE: ./src/mesh/coverage/named-accounts.ts
var named_accounts = __webpack_require__(95102);
// EXTERNAL MODULE: ./src/ports/once.ts
var once = __webpack_require__(51747);
// EXTERNAL MODULE: ./src/mesh/names-account.ts
var names_account = __webpack_require__(15455);
;// CONCATENATED MODULE: ./src/mesh/coverage/sent-past-proxy.ts









const policiesOf = function (state) { return (0,objects_of_kind/* objectsOfKind */._c)(state, 'security.istio.io', 'AuthorizationPolicy') };
/** Whether plain text gets in anywhere where the policy stands: at known workloads, or at any other that it selects. */
const takesPlain = function (state, { key, content }, root) {
    const selector = (0,mesh_fields/* textMapAt */.Pf)(content, 'spec', 'selector', 'matchLabels');
    const met = (0,resolve_workloads/* everyWorkload */.Ld)(state).filter(({ namespace, labels }) => (key.namespace === root || namespace === key.namespace) && (0,selector_index/* selects */.ko)(selector, labels));
    const places = met.length === 0 ? [{ namespace: key.namespace, labels: selector }] : met;
    const asking = (0,objects_of_kind/* objectsOfKind */._c)(state, 'security.istio.io', 'PeerAuthentication');
    return places.some((place) => {
        const { mode, ports } = (0,peer_authentication/* resolveMutualTls */.G)(asking, root, place);
        return [mode, ...ports.values()].some((one) => one !== 'STRICT');
    });
};
/**
 * Policies, there before and after, that refuse an account what they may not refuse somebody who shows none: who comes past its own
 * proxy is nobody.
 */
const refusing = function (states, root, account) { return [
    ...unreadRefusing(states, root),
    ...readRefusing(states, root, account),
] };
/** In place of policies that were not read, each as the whole of what its namespace may have. */
const unreadRefusing = function ([before, after], root) {
    const old = new Set((0,policy_not_read/* unreadPolicies */._Y)(before, policy_not_read/* identityFields */.AA).map(({ namespace }) => namespace));
    return (0,policy_not_read/* unreadPolicies */._Y)(after, policy_not_read/* identityFields */.AA)
        .filter(({ namespace }) => old.has(namespace))
        .map(({ namespace }) => (0,policy_not_read/* policyNotRead */.Y$)(namespace === '*' ? root : namespace))
        .filter((policy) => takesPlain(after, policy, root));
};
const readRefusing = function ([before, after], root, account) { return policiesOf(after).filter((policy) => (0,names_account/* refusesAccount */.tM)(policy, account) &&
    policiesOf(before).some((one) => one.key.name === policy.key.name &&
        one.key.namespace === policy.key.namespace &&
        (0,names_account/* refusesAccount */.tM)(one, account)) &&
    takesPlain(after, policy, root)) };
const listOf = function (annotations, name) { return (annotations[`traffic.sidecar.istio.io/${name}`] ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '') };
/** Ranges that go through the proxy: all of them where nothing is said (I tools/istio-iptables: OUTBOUND_IP_RANGES_INCLUDE). */
const includedRanges = function (annotations) { return annotations['traffic.sidecar.istio.io/includeOutboundIPRanges'] === undefined
    ? ['*']
    : listOf(annotations, 'includeOutboundIPRanges') };
/**
 * Whether pods or Services of a mesh may have addresses in a range: in private ones, but for the first address of a range of
 * Services, which is the API server's, and for those of the node itself.
 */
const mayHoldPods = function (range) {
    const [, first = '', second = '', rest = '', length = '32'] = /^(\d+)\.(\d+)\.(\d+\.\d+)(?:\/(\d+))?$/.exec(range) ?? [];
    if (first === '')
        return !/^fe80/i.test(range);
    if (Number(length) < 8)
        return true;
    if (rest === '0.1' && length === '32')
        return false;
    const [high, low] = [Number(first), Number(second)];
    return (high === 10 ||
        (high === 172 && low >= 16 && low < 32) ||
        (high === 192 && low === 168) ||
        (high === 100 && low >= 64 && low < 128));
};
/** Ports of Services and containers where a policy stands; empty where none is known. */
const portsAt = function (state, { key }, root) {
    const isThere = (namespace) => key.namespace === root || namespace === key.namespace;
    const ofServices = (0,objects_of_kind/* objectsOfKind */._c)(state, '', 'Service')
        .filter((service) => isThere(service.key.namespace))
        .flatMap(({ content }) => (0,mesh_fields/* objectsAt */.yR)(content, 'spec', 'ports'))
        .flatMap((port) => [(0,mesh_fields/* numberAt */.tk)(port, 'port'), (0,mesh_fields/* numberAt */.tk)(port, 'targetPort')]);
    const ofContainers = (0,resolve_workloads/* everyWorkload */.Ld)(state)
        .filter(({ namespace }) => isThere(namespace))
        .flatMap(({ podSpec }) => (0,mesh_fields/* objectsAt */.yR)(podSpec, 'containers'))
        .flatMap((container) => (0,mesh_fields/* objectsAt */.yR)(container, 'ports'))
        .map((port) => (0,mesh_fields/* numberAt */.tk)(port, 'containerPort'));
    return new Set([...ofServices, ...ofContainers].flatMap((port) => (port === undefined ? [] : [String(port)])));
};
/** What the pods no longer send through their proxy: certain ports, or addresses of the mesh. */
const sentPast = function (old, now) {
    const newly = (name) => listOf(now, name).filter((one) => !listOf(old, name).includes(one));
    const [was, is] = [includedRanges(old), includedRanges(now)];
    const isWhole = is.includes('*');
    return {
        ports: [
            ...newly('excludeOutboundPorts'),
            // These go through the proxy whatever their address, which counts where not every address does.
            ...(isWhole
                ? []
                : listOf(old, 'includeOutboundPorts').filter((one) => !listOf(now, 'includeOutboundPorts').includes(one))),
        ],
        addresses: newly('excludeOutboundIPRanges').some(mayHoldPods) ||
            (!isWhole && was.some((one) => !is.includes(one) && (one === '*' || mayHoldPods(one)))),
    };
};
const annotationsOf = function (object) { return (0,mesh_fields/* textMapAt */.Pf)((0,pod_templates/* podsOf */.EB)(object)[0], 'metadata', 'annotations') };
/** Whether pods that were there send past their own proxy what a policy refuses them by their identity. */
const podsSendPast = function (states, { before, after }, root) {
    if (before === undefined || after === undefined)
        return false;
    const [old, now] = [annotationsOf(before), annotationsOf(after)];
    const { ports, addresses } = sentPast(old, now);
    if (ports.length === 0 && !addresses)
        return false;
    return (0,resolve_workloads/* everyWorkload */.Ld)(states[1])
        .filter(({ object }) => object === after)
        .flatMap((client) => refusing(states, root, accountOf(client)))
        .some((policy) => {
        const known = portsAt(states[1], policy, root);
        return addresses || ports.some((port) => known.size === 0 || port === '*' || known.has(port));
    });
};
const registryOnly = 'REGISTRY_ONLY';
const meshPolicyOf = function (state) { return (0,objects_of_kind/* objectsOfKindName */.jO)(state, 'ConfigMap')
    .map((object) => (0,mesh_fields/* textAt */.$6)((0,parsed_text/* meshConfigOf */.dv)(object), 'outboundTrafficPolicy', 'mode'))
    .find((mode) => mode !== '') ?? '' };
/** Whether clients may call what their proxy does not know: without a Sidecar's word the mesh's counts. */
const refusesUnknown = function (state, sidecar) { return ((0,mesh_fields/* textAt */.$6)(sidecar?.content, 'spec', 'outboundTrafficPolicy', 'mode') || meshPolicyOf(state)) === registryOnly };
/** Hosts that a Sidecar's clients know; without one, all of them (A networking/v1/sidecar.proto: IstioEgressListener.hosts). */
const hostsOf = function (sidecar, client) {
    const listeners = (0,mesh_fields/* objectsAt */.yR)(sidecar?.content, 'spec', 'egress');
    if (listeners.length === 0)
        return [{ space: '*', name: '*' }];
    return listeners
        .flatMap((listener) => (0,mesh_fields/* textsAt */.i1)(listener, 'hosts'))
        .map((host) => {
        const [space = '', name = ''] = host.split('/');
        return { space: space === '.' ? client : space, name };
    });
};
const holds = function (wide, narrow) { return (wide.space === '*' || wide.space === narrow.space) &&
    (wide.name === narrow.name || (wide.name.startsWith('*') && narrow.name.endsWith(wide.name.slice(1)))) };
/** Whether clients of a Sidecar forget a host where a policy stands: they then call it as something unknown, in plain text. */
const forgets = function ([before, after], client, space) {
    const now = hostsOf(after, client);
    return hostsOf(before, client)
        .filter((one) => one.space === '*' || one.space === space)
        .some((one) => !now.some((other) => holds(other, { ...one, space })));
};
/** Workloads that a Sidecar or an EnvoyFilter is for: those of its namespace, or all where it stands in the root. */
const clientsOf = function (state, { key, content }, root) {
    const selector = (0,mesh_fields/* textMapAt */.Pf)(content, 'spec', 'workloadSelector', 'labels');
    return (0,resolve_workloads/* everyWorkload */.Ld)(state).filter(({ namespace, labels }) => (key.namespace === root || key.namespace === namespace) && (0,selector_index/* selects */.ko)(selector, labels));
};
const accountOf = function ({ namespace, podSpec }) { return ({ namespace, name: (0,resolve_workloads/* serviceAccountOf */.gw)(podSpec) }) };
/**
 * The Sidecar of a client: one that selects it, else its namespace's, else the root namespace's (A networking/v1/sidecar.proto). Of
 * several that select it Istio takes the oldest, which no file tells.
 */
const sidecarOf = function (state, client, root) {
    const all = (0,objects_of_kind/* objectsOfKind */._c)(state, 'networking.istio.io', 'Sidecar');
    const isFor = ({ content }) => {
        const selector = (0,mesh_fields/* textMapAt */.Pf)(content, 'spec', 'workloadSelector', 'labels');
        if (Object.keys(selector).length === 0)
            return 'all';
        return (0,selector_index/* selects */.ko)(selector, client.labels) ? 'it' : 'others';
    };
    const own = all.filter(({ key }) => key.namespace === client.namespace);
    return (own.find((one) => isFor(one) === 'it') ??
        own.find((one) => isFor(one) === 'all') ??
        all.find((one) => one.key.namespace === root && isFor(one) === 'all'));
};
/** Whether clients of a Sidecar call as somebody unknown what a policy refuses them by their identity, and did not. */
const clientsSendPast = function (states, { before, after }, root) {
    const sidecar = after ?? before;
    if (sidecar === undefined)
        return false;
    return [
        ...new Set([before, after].flatMap((one) => (one === undefined ? [] : clientsOf(states[1], one, root)))),
    ].some((client) => {
        const [old, now] = [sidecarOf(states[0], client, root), sidecarOf(states[1], client, root)];
        if (refusesUnknown(states[1], now))
            return false;
        const opens = refusesUnknown(states[0], old);
        return refusing(states, root, accountOf(client)).some(({ key }) => opens || forgets([old, now], client.namespace, key.namespace === root ? '*' : key.namespace));
    });
};
/** The same of all clients, where the mesh lets them call what their proxies do not know, and did not. */
const meshSendsPast = function (states, root) { return meshPolicyOf(states[0]) === registryOnly &&
    meshPolicyOf(states[1]) !== registryOnly &&
    (0,resolve_workloads/* everyWorkload */.Ld)(states[1]).some((client) => refusing(states, root, accountOf(client)).length > 0) };

;// CONCATENATED MODULE: ./src/mesh/coverage/plain-ways.ts






const servicesOf = function (state) { return (0,objects_of_kind/* objectsOfKind */._c)(state, '', 'Service') };
const serviceAddresses = function ({ content }) { return [
    (0,mesh_fields/* textAt */.$6)(content, 'spec', 'clusterIP'),
    ...(0,mesh_fields/* textsAt */.i1)(content, 'spec', 'clusterIPs'),
] };
/** Namespaces in which an address may be a Service's or a pod's: an address of a Service that is known is that one's. */
const spacesAt = function (state, address) {
    const known = servicesOf(state).filter((service) => serviceAddresses(service).includes(address));
    if (known.length > 0)
        return known.map(({ key }) => key.namespace);
    return /^\d+(?:\.\d+){3}(?:\/\d+)?$/.test(address) && mayHoldPods(address) ? [undefined] : [];
};
const spacesOfName = function (state, address) {
    const [name = '', space = '', rest] = address.split('.');
    const isService = rest === 'svc' || servicesOf(state).some(({ key }) => key.name === name && key.namespace === space);
    return isService ? [space] : [];
};
/** What leads to Services and pods of the mesh: endpoints of the entry, and its addresses where it leads to what was called. */
const plainLeads = function (state, entry) {
    const spec = (0,mesh_fields/* objectAt */.lJ)(entry?.content, 'spec');
    if (entry === undefined || (0,mesh_fields/* textAt */.$6)(spec, 'location') === 'MESH_INTERNAL')
        return [];
    const ports = (0,mesh_fields/* objectsAt */.yR)(spec, 'ports');
    const portsOf = (...names) => ports.flatMap((port) => names.map((name) => (0,mesh_fields/* numberAt */.tk)(port, name)).find((one) => one !== undefined) ?? []);
    const called = ['', 'NONE'].includes((0,mesh_fields/* textAt */.$6)(spec, 'resolution')) ? (0,mesh_fields/* textsAt */.i1)(spec, 'addresses') : [];
    const lead = (address, own) => [
        ...spacesOfName(state, address).map((space) => ({ space, ports: [] })),
        ...spacesAt(state, address).map((space) => ({ space, ports: own })),
    ];
    return [
        ...called.flatMap((address) => lead(address, portsOf('number'))),
        ...(0,mesh_fields/* objectsAt */.yR)(spec, 'endpoints').flatMap((endpoint) => {
            const own = Object.values((0,mesh_fields/* objectAt */.lJ)(endpoint, 'ports')).filter((port) => typeof port === 'number');
            return lead((0,mesh_fields/* textAt */.$6)(endpoint, 'address'), own.length > 0 ? own : portsOf('targetPort', 'number'));
        }),
    ];
};
/** Whether a ServiceEntry newly leads clients in plain text to where a policy refuses them by their identity. */
const entryLeadsPlain = function (states, { before, after }, root) {
    const known = plainLeads(states[0], before);
    const leads = plainLeads(states[1], after).filter((one) => !known.some((other) => JSON.stringify(other) === JSON.stringify(one)));
    if (leads.length === 0)
        return false;
    const policies = new Set((0,resolve_workloads/* everyWorkload */.Ld)(states[1]).flatMap((client) => refusing(states, root, accountOf(client))));
    return [...policies].some((policy) => {
        const ports = (0,once/* once */.O)(() => portsAt(states[1], policy, root));
        return leads.some((lead) => (policy.key.namespace === root || lead.space === undefined || lead.space === policy.key.namespace) &&
            (lead.ports.length === 0 || ports().size === 0 || lead.ports.some((port) => ports().has(String(port)))));
    });
};
/** Whether a patch is about how a client's proxy connects: by mutual TLS, or not. */
const isAboutTls = function (patch) { return (0,mesh_fields/* textAt */.$6)(patch, 'match', 'context') === 'SIDECAR_OUTBOUND' &&
    (0,mesh_fields/* textAt */.$6)(patch, 'applyTo') === 'CLUSTER' &&
    ['transport_socket', 'transport_socket_matches'].some((name) => (0,mesh_fields/* member */.Dc)((0,mesh_fields/* objectAt */.lJ)(patch, 'patch', 'value'), name) !== undefined) };
const patchesOf = function (filter) { return (0,mesh_fields/* objectsAt */.yR)(filter?.content, 'spec', 'configPatches').filter(isAboutTls) };
/** Whether an EnvoyFilter newly decides how clients connect that a policy refuses by their identity. */
const filterLeadsPlain = function (states, { before, after }, root) { return after !== undefined &&
    patchesOf(after).some((patch) => !patchesOf(before).some((one) => (0,json/* isSameJson */.TL)(one, patch))) &&
    clientsOf(states[1], after, root).some((client) => refusing(states, root, accountOf(client)).length > 0) };

// EXTERNAL MODULE: ./src/mesh/digest.ts
var digest = __webpack_require__(29909);
;// CONCATENATED MODULE: ./src/mesh/coverage/released-templates.ts
/**
 * Digests (`digestOf`) of the injector's templates as Istio released them, 1.20.0 to 1.31.0, without blanks at the ends of
 * lines and of the text: what they make of a pod is what mesh/resolve knows (I
 * manifests/charts/istio-control/istio-discovery/files).
 */
const releasedTemplates = new Set([
    // agentgateway.yaml
    'e7f802944d5a19556378117e536dee83',
    '3e71b9daf78552c0ceaf8f41acac95c9',
    'f2f2b058f68c8c9f1c930eaf410a95e9',
    // gateway-injection-template.yaml
    'd23805cce94bc86f12b217df8853b8ab',
    '86b36d0c5a72c5d4e2e200997fc70e3d',
    'ad0b28c99aab6d527ecac7dd89df4976',
    '3accd5d2a7220a30670f948246dd928b',
    '8e0d9d70496103b9c0a6c6f066368a31',
    'fe6f0fbfeb380497f6f71e41e6a04a05',
    'd149ee54d55f18b4b5c4ecff90ea3ff5',
    '814afdcbd4ab750a47e118fb3412e35c',
    '22d52b9882e46af3fbeec53aa91d6eca',
    'f61759e8dff9996803cfcc77ab1f431c',
    '3bb3a7ce74a652bca38fe87e718efe1b',
    '8e4fb328653a03e6ff131feb8085ff22',
    // grpc-agent.yaml
    'd4dac5dc756220f110a2f01a81a5d58a',
    '152a0f3785e37f005f29bc490c3294d9',
    '68b85720e27c0b45a1c1248922450cf4',
    '190284cd8e60eca515e70e3af73c347e',
    'b73bbef1c3288c87bff087d6a3e308dd',
    'b67331b3243204650f4054a9b75acd30',
    '7c01e94a28399c86e19dda693b884547',
    '40c4c6ddc61d01d366c0e2038f872538',
    // grpc-simple.yaml
    '6f331cec3bbe1f81d5c1f73c75b74465',
    // injection-template.yaml
    '3c051c1ff8d0ba9829099ce343f57453',
    '12861a425a468b548e4a0476043dd451',
    '8b4630a36ea04b5d665798e8ead9020e',
    'ee86f333a4e93f5d8ce303cb6fbf7385',
    '4fc10364bd8e66af93cae537be970da5',
    '34b14d53565feb8914094c4bbb3fbfa9',
    'cef66f10b399ccd03356fe16c8c59727',
    '9baa80d6d111edd4eafa39728abd65a5',
    '29c9551495e514b74752bdf107ee3ec7',
    '503ef05b440c6da96beb9ac351e69d89',
    '5aabf34daa80ca1671bf870e955dc03a',
    'dcc88eb53d7b01283878290ad551ba39',
    '68b67c2895e0727a11181270251c37e8',
    '75adf2998eaf059c11dc4bb5f01317d6',
    'e9b6d83dc0a3e90e0a34199e3a14c163',
    '02df487ca89019877077947114126b8d',
    'f511bfe1d2c869704b64233e784f5bc4',
    '8eabf4f3a560f85a7c89d8e13651360e',
    '653decdbadf2748ae039f9b87a18fb39',
    '7c0a1c101170f58fea628917805fea4d',
    '62226b9a66812fb0f3fbcaaff35fc7ab',
    // kube-gateway.yaml
    'a731a39976dbf37ae5b57674ddf34d5c',
    'f8bdf739816edd27a9bf2f0d2b12ad96',
    '7891f0b9aeb5dab727fdc9575fef3d33',
    'ae7efcc9e44c643df5034a581d6f2c0c',
    '3ae6d2708a1973b67996da173147a465',
    '965c5c69c2f884bf9ed15a1dfd026ebb',
    '7351c465c5db75e8de578217e32026e8',
    '390cb09a79b2f6b120864b8bd35db307',
    '648374b0358b091175ad3d7ed47c020f',
    '6b5fc676ce65ed604b0901617425443a',
    'ef498a6557ddd0b4c5d388cd1af731c7',
    '0464f0f49c0fbdba074550d768926c2f',
    'eb6c7af919cfa724ccff1d70c325b9e5',
    'ea9c6f07fcea4bc4bf751c7f85ac55b3',
    '35244919211660cb454f936115b8929a',
    // waypoint.yaml
    '10baf81ce9db013e0f4f296e227a7049',
    'b6b9fb1c6580e4bbcd4a358348d0d8f7',
    'e87f31b4c80d5d9573b46f18d94be63e',
    '24adfae2a62bdb5d55f76d6446c06207',
    'da29a2207a2c2085ed033bedfbc5c709',
    'f6d4e97d8b11d17989119d9010e5fbcb',
    'c020bbebc06ab8ba950221b3cf2d1bad',
    'f4cf08e543a05c2977fb859e986e6133',
    '2ad551521f9871f96729d6abc69cb1f1',
    'e7940cff9575234ef892f67ab4b7c086',
    '621a70139d632303d417998a1f800875',
    '3c0674241e86815ce82743b7c9818065',
    'e150d402641cb9e199c9b8f9953560fc',
    'b772eb3383ac13b273c9480a6124cbaa',
    'c8c5311f92e7608caaacad2543854b18',
]);

;// CONCATENATED MODULE: ./src/mesh/coverage/released-template.ts


/** Whether a template of the injector is one of Istio's own releases, to the letter. */
const isReleasedTemplate = function (text) { return releasedTemplates.has((0,digest/* digestOf */.ol)(text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim())) };

// EXTERNAL MODULE: ./src/mesh/coverage/remote-charts.ts
var remote_charts = __webpack_require__(39724);
// EXTERNAL MODULE: ./src/mesh/coverage/root-namespaces.ts
var root_namespaces = __webpack_require__(40427);
// EXTERNAL MODULE: ./src/mesh/coverage/rewriting-objects.ts
var rewriting_objects = __webpack_require__(33118);
;// CONCATENATED MODULE: ./src/mesh/coverage/served-revisions.ts


const own = function (labels, name) {
    const value = Object.hasOwn(labels, name) ? labels[name] : undefined;
    return value === undefined || value === '' ? [] : [value];
};
/** Revisions and tags that an object makes somebody serve. */
const servedBy = function (object) {
    const { key, labels, content } = object;
    const { group, kind, name } = key;
    if (kind === 'MutatingWebhookConfiguration' && /istio/.test(name)) {
        const named = [...own(labels, 'istio.io/rev'), ...own(labels, 'istio.io/tag')];
        const selected = (0,mesh_fields/* objectsAt */.yR)(content, 'webhooks').flatMap((webhook) => ['namespaceSelector', 'objectSelector'].flatMap((selector) => [
            ...own((0,mesh_fields/* objectAt */.lJ)(webhook, selector, 'matchLabels'), 'istio.io/rev'),
            ...(0,mesh_fields/* objectsAt */.yR)(webhook, selector, 'matchExpressions').flatMap((one) => (0,mesh_fields/* textAt */.$6)(one, 'key') === 'istio.io/rev' && (0,mesh_fields/* textAt */.$6)(one, 'operator') === 'In' ? (0,mesh_fields/* textsAt */.i1)(one, 'values') : []),
        ]));
        return named.length === 0 ? ['default', ...selected] : [...named, ...selected];
    }
    if ((0,control_plane/* isIstiod */.jj)(object)) {
        const revision = own(labels, 'istio.io/rev');
        if (revision.length > 0)
            return revision;
        // Under a name of its own it says too little here.
        return name === 'istiod' ? ['default'] : [name.startsWith('istiod-') ? name.slice('istiod-'.length) : '*'];
    }
    if (group === 'install.istio.io')
        return [(0,mesh_fields/* textAt */.$6)(content, 'spec', 'revision') || 'default'];
    if (group === 'sailoperator.io' && ['Istio', 'IstioRevision', 'IstioRevisionTag'].includes(kind))
        // With a strategy of revisions the name of one is made of the object's, and says too little here.
        return (0,mesh_fields/* textAt */.$6)(content, 'spec', 'updateStrategy', 'type') === 'RevisionBased' ? ['*'] : [name];
    return kind === 'HelmRelease' || kind === 'Application' || kind === 'ApplicationSet' ? ofChart(object) : [];
};
/** An installation by a chart may serve any revision, for all that is known here. */
const ofChart = function ({ content }) { return /"chart(?:Name)?":"istiod/.test(JSON.stringify(content)) ? ['*'] : [] };
const served_revisions_found = new WeakMap();
const servedIn = function (state) {
    let names = served_revisions_found.get(state);
    if (names === undefined) {
        names = new Set(state.objects.flatMap(servedBy));
        served_revisions_found.set(state, names);
    }
    return names;
};
/** Whether something at hand serves this very revision. */
const isServed = function (state, revision) { return servedIn(state).has(revision) };
/**
 * Whether what is at hand serves some revisions of Istio, and not this one: a namespace that asks for it gets no proxy.
 * Where nothing at hand serves any, somebody elsewhere does.
 */
const isUnserved = function (state, revision) {
    const names = servedIn(state);
    return names.size > 0 && !names.has('*') && !names.has(revision);
};

;// CONCATENATED MODULE: ./src/mesh/coverage/served-by-others.ts


/** Whole names of the Services whose pods serve a Gateway of the Gateway API; a short name is one of its own namespace. */
const served_by_others_servicesOf = function ({ content, key }) {
    const names = (0,mesh_fields/* objectsAt */.yR)(content, 'spec', 'addresses')
        .filter((address) => (0,mesh_fields/* textAt */.$6)(address, 'type') === 'Hostname')
        .map((address) => (0,mesh_fields/* textAt */.$6)(address, 'value'))
        .map((name) => (name.includes('.') ? name : `${name}.${key.namespace}.svc.cluster.local`));
    return [...new Set(names)].sort();
};
/** Whether a Gateway that others run is served by the pods of other Services than before. */
const isServedByOthers = function (before, after) { return [before, after].every((one) => (0,resolve_workloads/* servesByAddresses */.yC)((0,mesh_fields/* objectAt */.lJ)(one.content, 'spec'))) &&
    served_by_others_servicesOf(before).join(' ') !== served_by_others_servicesOf(after).join(' ') };

;// CONCATENATED MODULE: ./src/mesh/coverage/service-reach.ts


const isHeadless = function ({ content }) { return (0,mesh_fields/* textAt */.$6)(content, 'spec', 'clusterIP') === 'None' };
/** Whether a policy may refuse somebody by an identity, and let in who shows none: a rule of it says who is not meant, or it allows nothing. */
const refusesByIdentity = function ({ content }) { return !['', 'ALLOW'].includes((0,mesh_fields/* textAt */.$6)(content, 'spec', 'action')) ||
    /"not[A-Z]\w*":/.test(JSON.stringify((0,mesh_fields/* objectAt */.lJ)(content, 'spec'))) };
/**
 * Whether clients find the pods of a Service past what they met before. A headless Service that is new adds no way to pods
 * which their own addresses did not lead to, unless a waypoint may serve them: none is asked for it (istio-semantics \u00a72.13). One that
 * loses its address leads proxies of clients to each pod's own, where they may show no identity: this counts where a policy of its
 * namespace, or of the root, refuses somebody by his.
 */
const isFoundOtherwise = function ({ before, after }, states, root, mayHaveWaypoint) {
    if (after === undefined || (!isHeadless(after) && (before === undefined || !isHeadless(before))))
        return false;
    if (mayHaveWaypoint)
        return true;
    const policies = states.flatMap((state) => (0,objects_of_kind/* objectsOfKind */._c)(state, 'security.istio.io', 'AuthorizationPolicy'));
    return (before !== undefined &&
        isHeadless(after) &&
        policies.some((policy) => [root, after.key.namespace].includes(policy.key.namespace) && refusesByIdentity(policy)));
};
/** Hosts that the mesh itself may know: short names, those of Services in any domain of a cluster, and what a ServiceEntry says. */
const service_reach_isOfMesh = function (host, states) {
    const name = host.replace(/\.$/, '').toLowerCase();
    const labels = name.split('.');
    if (labels.length < 2 || labels.includes('svc') || /^(?:local|internal|cluster|mesh)$/.test(labels.at(-1) ?? ''))
        return true;
    return states
        .flatMap((state) => (0,objects_of_kind/* objectsOfKind */._c)(state, 'networking.istio.io', 'ServiceEntry'))
        .flatMap(({ content }) => (0,mesh_fields/* textsAt */.i1)(content, 'spec', 'hosts'))
        .some((one) => one === '*' || (one.startsWith('*.') ? name.endsWith(one.slice(1)) : one.toLowerCase() === name));
};
const isExternal = function ({ content }) { return (0,mesh_fields/* textAt */.$6)(content, 'spec', 'type') === 'ExternalName' };
/** Whether a Service stands for a host by whose name a workload was, or is, reached: another one outside of the mesh leads to none. */
const namesHostOtherwise = function ({ before, after }, states) {
    if (after === undefined || ![before, after].some((side) => side !== undefined && isExternal(side)))
        return false;
    const isOutside = (side) => isExternal(side) && !service_reach_isOfMesh((0,mesh_fields/* textAt */.$6)(side.content, 'spec', 'externalName'), states);
    return ![before, after].every((side) => side === undefined || isOutside(side));
};

// EXTERNAL MODULE: ./src/mesh/coverage/taken-tokens.ts
var taken_tokens = __webpack_require__(71226);
// EXTERNAL MODULE: ./src/mesh/coverage/pod-template.ts
var pod_template = __webpack_require__(78554);
;// CONCATENATED MODULE: ./src/mesh/coverage/writing-policies.ts





/** Every object below that has such a member, and what it has there. */
const membersNamed = function (value, name) { return Array.isArray(value)
    ? value.flatMap((one) => membersNamed(one, name))
    : (0,json/* isJsonObject */.OW)(value)
        ? Object.entries(value).flatMap(([key, below]) => (key === name ? [below] : membersNamed(below, name)))
        : [] };
/** Kyverno's anchors stand around names: `+(name)`, `(name)`, `<(name)`, `=(name)`, `X(name)`, `^(name)`. */
const plain = function (name) { return /^[+<=X^]?\((.*)\)$/.exec(name)?.[1] ?? name };
const pathsOf = function (value, path = []) { return Array.isArray(value)
    ? value.flatMap((one) => pathsOf(one, [...path, '[]']))
    : (0,json/* isJsonObject */.OW)(value) && Object.keys(value).length > 0
        ? Object.entries(value).flatMap(([name, below]) => pathsOf(below, [...path, plain(name)]))
        : [path] };
const isNeutral = function (table, path) {
    const found = (0,find_entry/* findEntry */.w4)(table, path);
    if (found?.entry.as === 'Container')
        return isNeutral(pod_template/* containerTable */.yc, found.rest);
    return found?.entry.cover === 'neutral';
};
/** Whether a field that a policy writes into pods decides nothing: what a rule reads to select by counts as written. */
const isHarmless = function (path) {
    const at = path.lastIndexOf('template');
    const [first, second, third] = at < 0 ? path : path.slice(at + 1);
    if (first === 'spec')
        return isNeutral(pod_template/* podSpecTable */.nj, at < 0 ? path.slice(1) : path.slice(at + 2));
    return (first === 'metadata' &&
        second === 'annotations' &&
        third !== undefined &&
        (0,find_entry/* findName */.bd)(annotations/* annotationTable */.W, third, ['Pod'])?.cover === 'neutral');
};
/** Kinds that a policy may make without any request being decided otherwise. */
const harmlessKinds = new Set([
    'NetworkPolicy',
    'CiliumNetworkPolicy',
    'LimitRange',
    'ResourceQuota',
    'PodDisruptionBudget',
    'HorizontalPodAutoscaler',
    'VerticalPodAutoscaler',
    'PersistentVolumeClaim',
    'PolicyReport',
]);
const generates = function (rule) { return !harmlessKinds.has((0,mesh_fields/* textAt */.$6)(rule, 'kind')) };
const mutates = function (mutation) {
    const patches = membersNamed([mutation], 'patchStrategicMerge');
    const others = ['patchesJson6902', 'patchJson6902', 'patches', 'overlay'].flatMap((name) => membersNamed([mutation], name));
    return others.length > 0 || patches.length === 0 || patches.some((patch) => !pathsOf(patch).every(isHarmless));
};
/**
 * Whether a policy of Kyverno or Kubewarden writes into pods or objects something that decides requests: labels,
 * annotations of Istio, accounts, whole objects. How it finds what it writes into is not evaluated.
 */
const writesWhatDecides = function ({ key, content }) {
    if (key.group === 'policies.kubewarden.io')
        return (0,mesh_fields/* member */.Dc)((0,mesh_fields/* member */.Dc)(content, 'spec'), 'mutating') === true;
    return membersNamed(content, 'mutate').some(mutates) || membersNamed(content, 'generate').some(generates);
};
/** Groups of which some object decides, or makes pods that do. */
const writing_policies_decides = function (group) { return group === '' ||
    group === '*' ||
    ['apps', 'batch', 'admissionregistration.k8s.io', 'certificates.k8s.io'].includes(group) ||
    group.endsWith('istio.io') ||
    group.startsWith('gateway.networking.') ||
    group === 'sailoperator.io' };
/** Resources of the core group that decide nothing (Kubernetes API reference). */
const harmlessResources = new Set([
    'persistentvolumeclaims',
    'persistentvolumes',
    'events',
    'nodes',
    'limitranges',
    'resourcequotas',
]);
const seesByRule = function (rule) {
    const groups = (0,mesh_fields/* textsAt */.i1)(rule, 'apiGroups');
    if (groups.length === 0)
        return true;
    const resources = (0,mesh_fields/* textsAt */.i1)(rule, 'resources');
    const onlyHarmless = resources.length > 0 && resources.every((one) => harmlessResources.has(one.split('/')[0] ?? ''));
    return groups.some((group) => writing_policies_decides(group) && !(group === '' && onlyHarmless));
};
/** Whether a webhook that changes objects is asked about pods, or about objects that decide: one without rules may be. */
const seesWhatDecides = function ({ content }) { return (0,mesh_fields/* objectsAt */.yR)(content, 'webhooks').some((webhook) => {
    const rules = (0,mesh_fields/* objectsAt */.yR)(webhook, 'rules');
    return rules.length === 0 || rules.some(seesByRule);
}) };

;// CONCATENATED MODULE: ./src/mesh/coverage/conditions.ts


































const objectsOf = function ({ states }) { return [
    ...states[0].objects,
    ...states[1].objects,
] };
const sides = function ({ change }) { return [change.before, change.after].filter((one) => one !== undefined) };
const values = function ({ field }) { return [field.before ?? null, field.after ?? null] };
const ofKind = function ({ states }, kind) { return states.flatMap((state) => (0,objects_of_kind/* objectsOfKindName */.jO)(state, kind)) };
const policies = function (context) { return ofKind(context, 'AuthorizationPolicy') };
/** Whether a policy that was not read may have one of these fields, or select by a label of that name. */
const unreadPolicyHas = function ({ states }, names) { return states.some((state) => (0,policy_not_read/* unreadPolicies */._Y)(state, names).length > 0) };
/** `[name]` in a path. */
const nameIn = function (part) { return part !== undefined && part.startsWith('[') && part !== '[]' ? part.slice(1, -1) : undefined };
const isProviderNamed = function (context) {
    const at = context.path.indexOf('extensionProviders');
    const name = nameIn(context.path[at + 1]);
    return (unreadPolicyHas(context, ['provider']) ||
        policies(context).some(({ content }) => {
            const provider = (0,mesh_fields/* textAt */.$6)(content, 'spec', 'provider', 'name');
            return provider !== '' && (name === undefined || name === provider);
        }));
};
const addressFields = ['ipBlocks', 'notIpBlocks', 'remoteIpBlocks', 'notRemoteIpBlocks'];
/** The client's address, and the headers that a proxy writes by it (E conn_manager_utility.cc: mutateRequestHeaders). */
const keyOfAddress = /^(?:(?:source|remote)\.ip|request\.headers\[(?:x-forwarded-(?:for|proto|host|port)|x-real-ip|x-envoy-(?:external-address|internal))\])$/i;
const readsAddresses = function ({ content }) { return (0,mesh_fields/* objectsAt */.yR)(content, 'spec', 'rules').some((rule) => (0,mesh_fields/* objectsAt */.yR)(rule, 'from').some((from) => addressFields.some((name) => (0,mesh_fields/* textsAt */.i1)(from, 'source', name).length > 0)) ||
    (0,mesh_fields/* objectsAt */.yR)(rule, 'when').some((when) => keyOfAddress.test((0,mesh_fields/* textAt */.$6)(when, 'key')))) };
const somePolicyReadsAddresses = function (context) { return policies(context).some(readsAddresses) || unreadPolicyHas(context, [...addressFields, 'when']) };
/** Those that a gateway hands on as the client says them, however many proxies it trusts. */
const handedOn = /\[(?:x-forwarded-host|x-real-ip)\]$/i;
/** By which a policy knows clients, wherever it stands behind the gateway that writes it. */
const readsWrittenHeaders = function ({ content }) { return (0,mesh_fields/* objectsAt */.yR)(content, 'spec', 'rules').some((rule) => (0,mesh_fields/* objectsAt */.yR)(rule, 'when').some((when) => {
    const key = (0,mesh_fields/* textAt */.$6)(when, 'key');
    return key.startsWith('request.headers[') && keyOfAddress.test(key) && !handedOn.test(key);
})) };
const namespaceLabels = function (object) {
    const { content, key } = object;
    if (key.kind === 'ConfigMap')
        return (0,mesh_fields/* objectsAt */.yR)((0,parsed_text/* meshConfigOf */.dv)(object), 'discoverySelectors').flatMap(label_selector/* selectorLabels */.Zn);
    if (key.kind === 'MutatingWebhookConfiguration')
        return (0,mesh_fields/* objectsAt */.yR)(content, 'webhooks').flatMap((one) => (0,label_selector/* selectorLabels */.Zn)((0,mesh_fields/* member */.Dc)(one, 'namespaceSelector')));
    if (key.kind === 'Gateway' && key.group === 'gateway.networking.k8s.io')
        return (0,mesh_fields/* objectsAt */.yR)(content, 'spec', 'listeners').flatMap((one) => (0,label_selector/* selectorLabels */.Zn)((0,mesh_fields/* objectAt */.lJ)(one, 'allowedRoutes', 'namespaces', 'selector')));
    return [];
};
const isLabelSelected = function (context) {
    const label = context.path.at(-1);
    // Whatever a file says of it, the API server sets it.
    if (label === undefined || label === namespace_labels/* nameLabel */.OY)
        return false;
    return objectsOf(context).some((object) => namespaceLabels(object).includes(label));
};
const conditions_powers = new Set(['ALL', 'NET_ADMIN', 'NET_RAW', 'SYS_ADMIN', 'BPF']);
const givesPower = function ({ field }) { return field.after === true ||
    (typeof field.after === 'string' && conditions_powers.has(field.after.toUpperCase().replace(/^CAP_/, ''))) };
/** The user and group of Istio's proxy (I pkg/kube/inject: ProxyUID). */
const proxyUser = 1337;
const selectsWorkloads = function ({ content }) { return Object.keys((0,mesh_fields/* textMapAt */.Pf)(content, 'spec', 'workloadSelector', 'labels')).length > 0 };
const ownText = function (map, name) { return (Object.hasOwn(map, name) ? map[name] : undefined) ?? '' };
/** Its own label, or else its namespace's, sends what goes to the entry through a waypoint. */
const hasWaypoint = function (context) { return sides(context).some(({ key, labels }) => {
    const own = ownText(labels, 'istio.io/use-waypoint');
    const spaces = ofKind(context, 'Namespace').filter((one) => one.key.name === key.namespace);
    return own !== '' ? own !== 'none' : spaces.some((one) => ownText(one.labels, 'istio.io/use-waypoint') !== '');
}) };
/** Something at hand is behind a waypoint, or is one. */
const mayHaveWaypoint = function (states) { return states.some(({ objects }) => objects.some(({ key, content, labels }) => !['', 'none'].includes(ownText(labels, 'istio.io/use-waypoint')) ||
    (key.kind === 'Gateway' && (0,mesh_fields/* textAt */.$6)(content, 'spec', 'gatewayClassName') === 'istio-waypoint'))) };
/** Subsets of all destinations of a VirtualService, wherever it has them: `http`, `tcp`, `tls`, and mirrors. */
const subsetsIn = function (value) {
    if (Array.isArray(value))
        return value.flatMap((one) => subsetsIn(one));
    if (typeof value !== 'object' || value === null)
        return [];
    return Object.entries(value).flatMap(([name, inner]) => name === 'subset' && typeof inner === 'string' ? [inner] : subsetsIn(inner));
};
const subsetsOfRoutes = function (context) { return ofKind(context, 'VirtualService').flatMap(({ content }) => subsetsIn((0,mesh_fields/* objectAt */.lJ)(content, 'spec'))) };
const isSubsetRouted = function (context) {
    const name = nameIn(context.path[2]);
    const routed = () => subsetsOfRoutes(context);
    return mayHaveWaypoint(context.states) && (name === undefined ? routed().length > 0 : routed().includes(name));
};
const hasRoutedSubset = function (context) {
    if (!mayHaveWaypoint(context.states))
        return false;
    const routed = subsetsOfRoutes(context);
    return sides(context).some(({ content }) => (0,mesh_fields/* objectsAt */.yR)(content, 'spec', 'subsets').some((one) => routed.includes((0,mesh_fields/* textAt */.$6)(one, 'name'))));
};
/** Its endpoints join those of the Service (I pilot/pkg/model/endpointshards.go: by host and namespace). */
const hasNameOfService = function (context) { return sides(context).some(({ content }) => (0,mesh_fields/* textsAt */.i1)(content, 'spec', 'hosts').some((host) => /\.svc(?:\.|$)/.test(host))) };
/** A listener for outgoing requests at an address of the pod: what comes from outside is sent on as the workload's own. */
const listensForOthers = function ({ content }) { return (0,mesh_fields/* objectsAt */.yR)(content, 'spec', 'egress').some((listener) => !/^(?:|127\..*|::1|localhost)$/.test((0,mesh_fields/* textAt */.$6)(listener, 'bind'))) };
/** A networking/v1beta1/proxy_image.proto: imageType. */
const releasedImages = new Set(['', 'default', 'debug', 'distroless']);
/** Classes that Istio's controller brings (I pilot/pkg/config/kube/gateway), and those that a GatewayClass gives it. */
const isOfIstio = function (context, name) { return typeof name === 'string' &&
    (/^istio(?:-[a-z-]+)?$/.test(name) ||
        objectsOf(context).some(({ key, content }) => key.kind === 'GatewayClass' &&
            key.name === name &&
            (0,mesh_fields/* textAt */.$6)(content, 'spec', 'controllerName').startsWith('istio.io/'))) };
const changesController = function (context) {
    const [old, now] = values(context);
    if (sides(context).length < 2 || old === undefined || now === undefined)
        return false;
    // mesh/resolve/waypoint-lookup says which Services a waypoint of another class leaves in doubt.
    if (old === 'istio-waypoint')
        return false;
    const [first, second] = [isOfIstio(context, old), isOfIstio(context, now)];
    return first !== second || (!first && !second && sides(context).some(({ labels }) => 'istio.io/rev' in labels));
};
/** Labels that policies of Istio select workloads by. */
const policyLabels = function ({ key, content }) { return key.group.endsWith('istio.io')
    ? [
        ...Object.keys((0,mesh_fields/* textMapAt */.Pf)(content, 'spec', 'selector', 'matchLabels')),
        ...Object.keys((0,mesh_fields/* textMapAt */.Pf)(content, 'spec', 'workloadSelector', 'labels')),
        ...(key.kind === 'Gateway' ? Object.keys((0,mesh_fields/* textMapAt */.Pf)(content, 'spec', 'selector')) : []),
    ]
    : [] };
const policySelects = function (context, label) { return objectsOf(context).some((object) => policyLabels(object).includes(label)) || unreadPolicyHas(context, [label]) };
const serviceSelects = function (context, label) { return ofKind(context, 'Service').some(({ key, content }) => key.group === '' && Object.hasOwn((0,mesh_fields/* textMapAt */.Pf)(content, 'spec', 'selector'), label)) };
const isSelectedByPolicy = function (context) {
    const label = context.path.at(-1);
    return sides(context).length === 2 && label !== undefined && policySelects(context, label);
};
const isSelected = function (context) { return isSelectedByPolicy(context) ||
    (context.change.after !== undefined && serviceSelects(context, context.path.at(-1) ?? '')) };
/** Also where it comes: the objects that it changes may have been there before. */
const rewrites = function (context) { return sides(context).some((object) => (0,rewriting_objects/* rewritesWhatDecides */.P)(object, context.field, (label) => policySelects(context, label) || serviceSelects(context, label))) };
/** `istio-injection: enabled` asks for the default revision. */
const isAskedInVain = function (context) {
    const { after } = context.field;
    if (typeof after !== 'string' || after === '')
        return false;
    const injection = context.path.at(-1) === 'istio-injection';
    if (injection && after !== 'enabled')
        return false;
    const revision = injection ? 'default' : after;
    const [before, now] = context.states;
    // Who asked for no proxy before is no less safe without one.
    const labels = context.change.before?.labels ?? {};
    const moves = typeof context.field.before === 'string' || labels['istio-injection'] === 'enabled' || 'istio.io/rev' in labels;
    return isUnserved(now, revision) || (moves && !isServed(now, revision) && !(0,control_plane/* isAsked */.D6)(before, revision));
};
const isKeptOut = function (context) {
    const name = context.path.at(-1) ?? '';
    return values(context).some((value) => (0,kept_out/* keepsOut */.J1)(name, value, context.change.after === undefined));
};
const namespaceIn = function ({ change }) { return (change.after ?? change.before)?.key.namespace ?? '' };
/** Whether a policy or a binding, in either state, names the account that pods of an object run as, or ran. */
const namesKnownAccount = function (context) { return values(context).some((value) => (0,named_accounts/* saysNamedAccount */.JE)(context.states, value, namespaceIn(context))) };
/** What its controller makes pods of stood in another namespace, by which a rule or a binding may know them. */
const movesApart = function ({ states: [before, after], change, field }) { return change.before === undefined &&
    change.after !== undefined &&
    (0,named_accounts/* saysAccountApart */.AK)([before, after], field.after ?? null, change.after.key.namespace, (0,former_objects/* formerObjects */.u)(change.after, before.objects, after.objects).map(({ key }) => key.namespace)) };
/** The same of pods whose account nobody says: a rule or a binding for a whole namespace knows them. */
const movesPods = function ({ states: [before, after], change }) {
    if (change.before !== undefined || change.after === undefined || !(0,making_pods/* mayMakePods */.C)(change.after))
        return false;
    const { namespace } = change.after.key;
    return (0,named_accounts/* saysAccountApart */.AK)([before, after], (0,account_moves/* nobodys */.hD)({ namespace, name: '' }).name, namespace, (0,former_objects/* formerObjects */.u)(change.after, before.objects, after.objects).map(({ key }) => key.namespace));
};
/** The same of a text that holds more, or that names the Secret of an account's token. */
const givesKnownAccount = function (context) {
    const { states, field } = context;
    const [before, after] = [field.before ?? null, field.after ?? null];
    const namespace = namespaceIn(context);
    return ((0,named_accounts/* textSaysOtherAccount */.xV)(states, [before, after], namespace) ||
        (typeof after === 'string' && (0,named_accounts/* namesToken */.YV)(states, after, namespace)));
};
/** A certificate with an identity, or one that makes further ones; or the key of the mesh itself. */
const givesIdentity = function (context) {
    const { after } = context.field;
    const name = context.path.at(-1) ?? '';
    return (judges['it is a key of the mesh'](context) ||
        (0,trusted/* namesIdentity */.fT)(after) ||
        (name === 'csi.cert-manager.io/is-ca' && after === 'true') ||
        (name === 'csi.cert-manager.io/uri-sans' && typeof after === 'string' && after.includes('${')) ||
        (name === 'signerName' && typeof after === 'string' && /istio|mesh|spiffe/i.test(after)));
};
const touching = /istio|AuthorizationPolicy|PeerAuthentication|RequestAuthentication|injec|serviceAccount|labels|annotations|hostNetwork|namespace|Role|\$patch|Gateway|Service"/i;
const textOf = function (value) { return JSON.stringify(value) };
const minorOf = function (value) { return typeof value === 'string' ? /^v?(\d+\.\d+)\.\d+(?:[-+][\w.+-]*)?$/.exec(value.trim())?.[1] : undefined };
/** A patch release of Istio fixes, and decides nothing otherwise but what mesh/resolve tells by the running version. */
const isSameMinor = function (context) {
    const [old, now] = values(context).map(minorOf);
    return old !== undefined && old === now;
};
/** Istio's own charts bring no policies into the namespaces that they fill. */
const isPatchOfIstio = function (context) { return isVersion(context) && isSameMinor(context) && sides(context).every(installers/* installsIstio */.hX) };
/** Of a field in a schema: for people. A property of that name has a schema of its own, which is no text. */
const isDescription = function (context) { return context.path.at(-1) === 'description' &&
    !context.path.some((part) => part === 'default' || part === 'enum') &&
    values(context).every((value) => value === null || typeof value === 'string') };
/** `auto`: the injector puts its own image there. */
const isInjectedImage = function (context) { return values(context).every((value) => value === null || value === 'auto') };
/** Whether the pod holds the proxy and nothing that could pass it by: a gateway's. */
const isProxyAlone = function (context) {
    const at = context.path.indexOf('securityContext');
    return sides(context).every(({ content }) => {
        const names = (0,mesh_fields/* objectsAt */.yR)(content, ...context.path.slice(0, at), 'containers').map((one) => (0,mesh_fields/* textAt */.$6)(one, 'name'));
        return names.length > 0 && names.every((name) => name === 'istio-proxy');
    });
};
/** Of what runs as another user from now on, all traffic meets the proxy again. Without a word of its own a container has the pod's. */
const becomesProxyUser = function ({ path, field, change }) {
    const isProxyUser = (value) => value === proxyUser || value === String(proxyUser);
    if (field.after !== undefined && field.after !== null)
        return isProxyUser(field.after);
    const at = path.findIndex((part) => part === 'containers' || part === 'initContainers');
    const ofPod = (0,mesh_fields/* objectAt */.lJ)(change.after?.content, ...path.slice(0, Math.max(at, 0)), 'securityContext');
    return at >= 0 && isProxyUser((0,mesh_fields/* member */.Dc)(ofPod, path.at(-1) ?? ''));
};
const isPatchOf = function (context) {
    const [old, now] = values(context).map((value) => minorOf(typeof value === 'string' ? value.replace(/@.*$/, '').replace(/^.*:/, '') : null));
    return old !== undefined && old === now;
};
const isVersion = function ({ path }) { return ['version', 'targetRevision', 'tag', 'semver'].includes(path.at(-1) ?? '') };
const repositoryOf = function (value) { return (typeof value === 'string' ? (0,image_repository/* imageRepository */.a)(value) : '') };
const isSameRepository = function (context) {
    const [old = null, now = null] = values(context);
    return repositoryOf(old) === repositoryOf(now);
};
/** A template as Istio released it; one that was not there before adds a way of injection, and takes none away. */
const isReleased = function (value, at) { return (at === 0 && value === null) || (typeof value === 'string' && isReleasedTemplate(value)) };
const isNothing = function (value) { return value === null || value === false || value === '' || (typeof value === 'object' && Object.keys(value).length === 0) };
const isTrueText = function (value) { return value === true || value === 'true' };
const isFalseText = function (value) { return value === false || value === 'false' };
/** Policies of an object's namespace, and of the mesh's. */
const spacesOfPolicies = function (context) { return new Set([
    context.root,
    ...context.states.flatMap((state) => [...(0,root_namespaces/* rootNamespacesOf */.S)(state)]),
    ...sides(context).map(({ key }) => key.namespace),
]) };
const policiesAt = function (context) {
    const spaces = spacesOfPolicies(context);
    return policies(context).filter(({ key }) => spaces.has(key.namespace));
};
/** Whether a policy there was not read: what the agent beside a proxy asks for anybody, it may refuse. */
const lacksPolicyThere = function (context) {
    const spaces = spacesOfPolicies(context);
    return context.states.some((state) => (0,policy_not_read/* lacksPolicyOf */.Wb)(state, spaces));
};
/** Without a policy STRICT alone refuses whoever has no certificate: of pods that were not there before it refused nobody. */
const staysStrict = function ({ change: { before, after }, states, root }) { return before !== undefined && after !== undefined && isStrictAt(states[1], after, root) };
/** Both states' policies: one that goes leaves what it guarded open anyhow, and says so itself. */
const asksForGuarded = function (context) {
    const { before, after } = context.change;
    if (after === undefined)
        return false;
    const addresses = newlyAsked(before?.content, after.content);
    return (isGuardedAt(context.states[1], after, addresses, policiesAt(context)) ||
        (addresses.length > 0 && (staysStrict(context) || lacksPolicyThere(context))));
};
const neutralEverywhere = new Set((0,find_entry/* namesNeutralEverywhere */.Az)(annotations/* annotationTable */.W, labelTable));
/** A controller may apply what a Secret holds, as it does what a ConfigMap holds. */
const holdsDecidingText = function (context) { return values(context).some((value) => typeof value === 'string' &&
    textHoldsDeciding(context.path[0] === 'data' ? Buffer.from(value, 'base64').toString('utf8') : value)) };
/** What each condition asks. */
const judges = {
    'a CUSTOM policy names the provider': isProviderNamed,
    'a policy reads addresses': somePolicyReadsAddresses,
    'a policy reads a header that gateways write': (context) => policies(context).some(readsWrittenHeaders) || unreadPolicyHas(context, ['when']),
    'a server asks for client certificates': (context) => sides(context).some(trusted/* asksForCertificates */.O$),
    'a namespace selector reads the label': isLabelSelected,
    'the object was there before and is there after': (context) => sides(context).length === 2,
    // A workload that goes lets nobody in, and nobody takes its identity.
    'the object is there after': (context) => context.change.after !== undefined,
    'it gives the pod power over its network': givesPower,
    'it is the user of the proxy, or root beside what the node holds of other pods': (context) => (becomesProxyUser(context) && !isProxyAlone(context)) ||
        (context.change.before !== undefined && readsNodeAnew(context.states, context.change)),
    'by it the pods read what their node holds of other pods': ({ states, change }) => readsNodeAnew(states, change),
    'the volume shows what a node holds of its pods': ({ states, change: { before, after } }) => volumeShowsHeld(states, before, after),
    'it is more than a description': (context) => !isDescription(context),
    'it stands for a host of the mesh, or did': ({ change, states }) => namesHostOtherwise(change, states),
    'it stands for a host of the mesh, or did, or opens at nodes where a policy reads addresses': (context) => namesHostOtherwise(context.change, context.states) ||
        (values(context).some((value) => value === 'NodePort' || value === 'LoadBalancer') &&
            somePolicyReadsAddresses(context)),
    'clients find its pods past what they met before': ({ change, states, root }) => isFoundOtherwise(change, states, root, mayHaveWaypoint(states)),
    'the entry selects workloads, or a waypoint serves it': (context) => sides(context).some(selectsWorkloads) ||
        (context.path.includes('ports') && context.field.before !== undefined && hasWaypoint(context)),
    'redirection to HTTPS goes': (context) => values(context).some(isTrueText) && !isTrueText(context.field.after ?? null),
    'the mesh trusts it': (context) => sides(context).some((object) => (0,trusted/* isTrusted */.W2)(context.states, object)),
    'the mesh trusts it, or it holds an object that decides': (context) => sides(context).some((object) => (0,trusted/* isTrusted */.W2)(context.states, object)) || holdsDecidingText(context),
    'it makes what the mesh trusts': (context) => sides(context).some((object) => (0,trusted/* makesTrusted */.HA)(context.states, object)),
    'it is a key of the mesh': (context) => (0,trusted/* namesKeyOfMesh */.gK)(context.field.after ?? null) && !sides(context).some(control_plane/* isControlPlane */.gx),
    'it asks for an identity of the mesh': (context) => sides(context).some((object) => (0,trusted/* asksForIdentity */.O2)(context.states, object)),
    'a rule or a binding names the account': namesKnownAccount,
    'it moves from a namespace that a rule or a binding tells from its own': movesApart,
    'it makes pods, and moves from a namespace that a rule or a binding tells from its own': movesPods,
    'its text gives an account that a rule or a binding names': givesKnownAccount,
    'it gives an identity, or a key of the mesh': givesIdentity,
    'the pods get a token that the mesh takes, by which a policy knows their account': ({ states, change }) => (0,taken_tokens/* holdsNewToken */.I)(states, change),
    'the pods send past their own proxy what a policy refuses them by their identity': ({ states, change, root }) => podsSendPast(states, change, root),
    'its clients send past their own proxy what a policy refuses them by their identity': (context) => (context.path.includes('egress') && sides(context).some(listensForOthers)) ||
        clientsSendPast(context.states, context.change, context.root),
    'clients may send what their proxies do not know, and a policy refuses some by their identity': ({ states, root }) => meshSendsPast(states, root),
    'a waypoint serves the entry, it has the name of a Service, or leads there in plain text': (context) => judges['a waypoint serves the entry, or it has the name of a Service'](context) ||
        entryLeadsPlain(context.states, context.change, context.root),
    'its clients connect otherwise where a policy refuses them by their identity': ({ states, change, root }) => filterLeadsPlain(states, change, root),
    'it names an identity': (context) => (0,trusted/* namesIdentity */.fT)(context.field.after),
    'it signs for the mesh': (context) => sides(context).some(({ key }) => (0,trusted/* signsForMesh */.lo)(context.states, key.name)),
    'a route that a waypoint may follow names the subset': isSubsetRouted,
    'a waypoint serves the entry, or it has the name of a Service': (context) => (context.change.before !== undefined && hasWaypoint(context)) || hasNameOfService(context),
    'it listens for others': (context) => sides(context).some(listensForOthers),
    'the image is none of those that Istio releases': (context) => !values(context).every((value) => value === null || releasedImages.has(value)),
    'a class of another controller is among the two': changesController,
    'a policy selects by the label': isSelectedByPolicy,
    'a policy or a Service selects by the label': isSelected,
    'nothing at hand is known to serve the revision': isAskedInVain,
    'it keeps the object out of the cluster, or there': isKeptOut,
    'the policy writes what decides': (context) => sides(context).some(writesWhatDecides),
    'it writes into objects that decide': rewrites,
    'it is about objects that decide, which another program applies': ({ states, change, field }) => steersDeciding(states, change, field),
    'a webhook of it sees what decides': (context) => sides(context).some(seesWhatDecides),
    'it touches what decides': (context) => sides(context).length === 2 && values(context).some((value) => touching.test(textOf(value))),
    "a template is not one of Istio's releases": (context) => !values(context).every(isReleased),
    'it says something': (context) => !values(context).every(isNothing),
    'gateways arrive there as another identity': (context) => changesIdentityOfGateways(context.states, context.change),
    'gateways arrive there as another identity, or a route that a waypoint may follow names a subset of it': (context) => changesIdentityOfGateways(context.states, context.change) || hasRoutedSubset(context),
    'the pods of other Services serve the gateway': ({ change: { before, after } }) => before !== undefined && after !== undefined && isServedByOthers(before, after),
    'the pods may be a gateway': (context) => sides(context).length === 2 && sides(context).some((object) => makesGateways(context.states, object)),
    'gateways lead to a Service that it names': (context) => sides(context).some(({ content }) => namesService(content)) && leadIn(context.states),
    'gateways arrive at the workload as nobody by it': (context) => values(context).some((value) => value !== null && value !== 'istio'),
    'automatic mTLS comes or goes': (context) => new Set(values(context).map((value) => value ?? true)).size > 1,
    'it says something on some kind': (context) => !neutralEverywhere.has(context.path.at(-1) ?? ''),
    'nothing at hand says which release istiod runs': (context) => !context.states[1].objects.some((object) => (0,control_plane/* isIstiod */.jj)(object)),
    'it installs a part of Istio': (context) => sides(context).some(installers/* installsIstio */.hX),
    'it installs a part of Istio otherwise': (context) => context.change.before !== undefined && sides(context).some(installers/* installsIstio */.hX) && !isVersion(context),
    'it installs another minor release of Istio': (context) => context.change.before !== undefined && sides(context).some(installers/* installsIstio */.hX) && !isSameMinor(context),
    'it is another minor release': (context) => context.change.before !== undefined && !isSameMinor(context),
    'the image comes from elsewhere': (context) => context.change.before !== undefined && !isSameRepository(context),
    'it names no address of metrics, and a policy or STRICT stands there': (context) => scrapesMore(context.change.before?.content, context.change.after?.content) &&
        (policiesAt(context).length > 0 || staysStrict(context) || lacksPolicyThere(context)),
    'the agent asks for an address that is none of health, and a policy or STRICT decides who may': asksForGuarded,
    'it is no longer switched off': (context) => isFalseText(context.field.before ?? null) && !isFalseText(context.field.after ?? null),
    'it is kept inside the cluster no longer': ({ change, field }) => change.after !== undefined && field.before === 'cluster-local' && field.after !== 'cluster-local',
    'its controller is Istio': (context) => sides(context).some(({ content }) => (0,mesh_fields/* textAt */.$6)(content, 'spec', 'controller').startsWith('istio.io/')),
    'a chart from elsewhere fills a namespace where a policy stands': (context) => sides(context).length === 2 &&
        !isPatchOfIstio(context) &&
        sides(context).some((object) => (0,remote_charts/* fillsGuarded */.T_)(context.states, object)),
    'a chart from elsewhere takes it': (context) => sides(context).length === 2 && sides(context).some(remote_charts/* isElsewhere */.l5),
    'such a chart comes, goes or is another one': (context) => !isPatchOfIstio(context) && sides(context).some((object) => (0,remote_charts/* fillsGuarded */.T_)(context.states, object)),
    'the image is not a patch release of the same': (context) => !isInjectedImage(context) && (!isSameRepository(context) || !isPatchOf(context)),
};
/** Whether an opaque entry counts for this change. */
const conditions_holds = function (condition, context) { return judges[condition](context) };

;// CONCATENATED MODULE: ./src/mesh/coverage/authorizer-programs.ts





/** Open Policy Agent's companion loads ConfigMaps of its namespace by such a label (kube-mgmt). */
const loaded = /^openpolicyagent\.org\//;
/** Whether a ConfigMap or Secret is one that pods behind the authorizer's host read. */
const isReadBehind = function ({ key, labels }, state, asked) { return state.objects
    .filter((one) => one.key.namespace === key.namespace && isBehind(one, state, asked))
    .some((one) => (key.kind === 'ConfigMap' && Object.keys(labels).some((name) => loaded.test(name))) ||
    (0,trusted/* readByPods */.It)(one).includes(`${key.kind}/${key.namespace}/${key.name}`)) };
const isStore = function ({ key: { group, kind } }) { return group === '' && (kind === 'ConfigMap' || kind === 'Secret') };
/** What an object of another kind makes under its own name, or under the one that it says. */
const storeMadeBy = function (object) {
    const { kind, group, namespace } = object.key;
    const made = kind === 'SealedSecret' || kind === 'ExternalSecret' || kind === 'VaultStaticSecret';
    if (!made || group === '')
        return undefined;
    const spec = (0,mesh_fields/* objectAt */.lJ)(object.content, 'spec');
    const name = (0,mesh_fields/* textAt */.$6)(spec, 'target', 'name') ||
        (0,mesh_fields/* textAt */.$6)(spec, 'destination', 'name') ||
        (0,mesh_fields/* textAt */.$6)(spec, 'template', 'metadata', 'name') ||
        object.key.name;
    return { ...object, key: { group: '', kind: 'Secret', namespace, name } };
};
/**
 * Whether by this field another release of the program behind the host of an external authorizer may answer, or one that reads other
 * rules than before: how it is called itself, answering-programs.ts says. The state before says who is asked.
 */
const settlesAuthorizer = function (field, change, states, root) {
    const object = change.after ?? change.before;
    const [first] = field.path;
    if (object === undefined || change.after === undefined || first === 'apiVersion' || first === 'kind')
        return false;
    const authorizers = askedServices(states[0]).filter(({ asked }) => asked === 'authorizer');
    if (authorizers.length === 0)
        return false;
    const store = isStore(object) ? object : storeMadeBy(object);
    if (store !== undefined) {
        const says = isStore(object) ? first !== 'metadata' || field.path[1] === 'labels' : first === 'spec';
        return says && authorizers.some((asked) => states.some((state) => isReadBehind(store, state, asked)));
    }
    const { path } = field;
    return (change.before !== undefined &&
        path.at(-1) === 'image' &&
        /^(?:initC|c)ontainers$/.test(path.at(-3) ?? '') &&
        conditions_holds('the image is not a patch release of the same', { change, states, root, field, path }) &&
        authorizers.some((asked) => [change.before, change.after].some((one, at) => isBehind(one, states[at === 0 ? 0 : 1], asked))));
};

// EXTERNAL MODULE: ./src/mesh/coverage/tables.ts + 3 modules
var tables = __webpack_require__(68931);
;// CONCATENATED MODULE: ./src/mesh/coverage/judge-field.ts








const judged = function (field, judgement) { return [{ ...field, judgement }] };
const unlisted = {
    cover: 'opaque',
    why: 'what this field decides is not known',
    source: 'no table has it',
};
const because = function (cover, why, source = 'this table') { return ({
    cover,
    why,
    source,
}) };
const isEmpty = function (value) { return value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0) };
/** A field inside another one, as a field of the object. */
const inside = function (outer, inner, isText) { return ({
    ...inner,
    path: [...outer.path, ...inner.path],
    pointer: isText ? outer.pointer : `${outer.pointer}${inner.pointer}`,
    // A part that goes stands in the side that had it.
    side: outer.side === 'before' ? 'before' : inner.side,
}) };
const settle = function (entry, field, scope) {
    const { cover, why, source, only } = entry;
    if (cover === 'modelled' && scope.unread)
        return because('opaque', 'istiod takes it as a setting of the mesh, and the settings that were read are those of the ConfigMap istio alone', source);
    if (cover !== 'opaque' || only === undefined)
        return { cover, why, source };
    const { states, change, root } = scope;
    return conditions_holds(only, { states, change, root, field, path: field.path })
        ? { cover, why, source }
        : because('neutral', `it counts only where ${only}`, source);
};
const yamlFields = function (field) {
    const [old, now] = [field.before, field.after].map((value) => typeof value === 'string' ? { value: (0,parsed_text/* parsedText */.l7)(value) } : { value: value === undefined ? null : undefined });
    if (old?.value === undefined || now?.value === undefined)
        return undefined;
    return (0,changed_fields/* changedFields */.E)(old.value, now.value).map((inner) => inside(field, inner, true));
};
/** One field by a table; `rest` is what of its path the table is asked for. */
const byTable = function (table, rest, field, scope) {
    // A whole part that comes empty.
    if (rest.length === 0 && isEmpty(field.before) && isEmpty(field.after))
        return judged(field, because('neutral', 'an empty map sets nothing'));
    const found = (0,find_entry/* findEntry */.w4)(table, rest);
    if (found === undefined) {
        // A map of which only members mean something says nothing while it has none.
        const says = !isEmpty(field.before) || !isEmpty(field.after) || !(0,find_entry/* hasBelow */.cb)(table, rest);
        return judged(field, says ? unlisted : because('neutral', 'an empty map sets nothing'));
    }
    const { entry } = found;
    if (entry.as === undefined)
        return judged(field, settle(entry, field, scope));
    const unread = scope.unread || (entry.as === 'MeshConfig' && entry.text === undefined && !scope.installs);
    const part = tables/* partTables */.Re[entry.as === 'Container' && (0,control_plane/* isControlPlane */.gx)(scope.object) ? 'ControlPlaneContainer' : entry.as];
    if (entry.text === undefined)
        return byTable(part, found.rest, field, { ...scope, unread });
    const fields = found.rest.length > 0 ? undefined : yamlFields(field);
    if (fields === undefined)
        return judged(field, because('opaque', 'it is no YAML that can be read', entry.source));
    return fields.flatMap((inner) => byTable(part, inner.path.slice(field.path.length), inner, scope));
};
const nameTables = { labels: labelTable, annotations: annotations/* annotationTable */.W };
/** `metadata.labels` and `metadata.annotations`; undefined for another field. */
const byName = function (rest, kinds, field, scope) {
    const [metadata, list, name] = rest;
    if (metadata !== 'metadata' || (list !== 'labels' && list !== 'annotations'))
        return undefined;
    if (name === undefined)
        return judged(field, isEmpty(field.before) && isEmpty(field.after) ? because('neutral', 'an empty map sets nothing') : unlisted);
    const entry = (0,find_entry/* findName */.bd)(nameTables[list], name, kinds);
    if (entry === undefined || rest.length > 3)
        return judged(field, unlisted);
    if (entry.as === undefined)
        return judged(field, settle(entry, field, scope));
    const fields = yamlFields(field);
    if (fields === undefined)
        return judged(field, because('opaque', 'it is no YAML that can be read', entry.source));
    const part = tables/* partTables */.Re[entry.as];
    return fields.flatMap((inner) => byTable(part, inner.path.slice(field.path.length), inner, scope));
};
/** Fields of pods that decide on which nodes a part of the control plane works. */
const places = new Set(['nodeSelector', 'nodeName', 'affinity', 'tolerations', 'schedulerName']);
/** A template of pods, wherever it stands. One that goes takes its pods with it. */
const byTemplate = function (field, scope) {
    if (field.after === undefined)
        return (0,control_plane/* isControlPlane */.gx)(scope.object) && !(0,control_plane/* isReplaced */.tc)(scope.object, scope.states[1])
            ? judged(field, because('opaque', 'a part of the control plane goes, and nothing that was read takes its place'))
            : judged(field, because('neutral', 'pods that are not there let nobody in', 'Kubernetes API reference'));
    return (0,changed_fields/* changedFields */.E)(field.before, field.after).flatMap((inner) => {
        const whole = inside(field, inner, false);
        const [part, place = ''] = inner.path;
        if (field.before !== undefined && part === 'spec' && places.has(place) && (0,control_plane/* runsOnNodes */.Nd)(scope.object))
            return judged(whole, because('opaque', 'nodes without it lead no connection to a proxy', 'I cni; ztunnel'));
        return byName(inner.path, ['Pod'], whole, scope) ?? byTable(tables/* partTables */.Re.PodTemplate, inner.path, whole, scope);
    });
};

// EXTERNAL MODULE: ./src/mesh/resolve/revisions.ts
var revisions = __webpack_require__(59960);
// EXTERNAL MODULE: ./src/manifests/pod-shape.ts
var pod_shape = __webpack_require__(89381);
// EXTERNAL MODULE: ./src/ports/object.ts
var ports_object = __webpack_require__(20989);
// EXTERNAL MODULE: ./src/manifests/live-object.ts
var live_object = __webpack_require__(31860);
// EXTERNAL MODULE: ./src/mesh/coverage/kubernetes-kinds.ts
var kubernetes_kinds = __webpack_require__(76144);
;// CONCATENATED MODULE: ./src/mesh/coverage/vendor-control-planes.ts
/** Kinds by which vendors install Istio, or say who belongs to a mesh and whom it trusts. */
const vendorControlPlanes = [
    'maistra.io/*',
    'federation.maistra.io/*',
    'operator.kyma-project.io/Istio',
    'mesh.cloud.google.com/*',
    'install.tetrate.io/*',
    '*.xcp.tetrate.io/*',
    'tsm.tanzu.vmware.com/*',
    '*.tsm.tanzu.vmware.com/*',
    'servicemesh.cisco.com/*',
    'istio.banzaicloud.io/*',
    'istio.alibabacloud.com/*',
    'aspenmesh.io/*',
];
/** Members of theirs that decide where and how often a part of Istio runs, and what it may use. */
const placesOfParts = [
    ...[
        'resources',
        'replicas',
        'replicaCount',
        'autoScaling',
        'autoscaling',
        'hpaSpec',
        'strategy',
        'pod',
        'k8s',
        'runtime',
    ],
    ...['nodeSelector', 'tolerations', 'affinity', 'priorityClassName', 'imagePullPolicy', 'imagePullSecrets'],
];
/** Members of theirs about logs, traces, metrics and what shows them. */
const observation = [
    ...['addons', 'accessLogging', 'logging', 'tracing', 'telemetry', 'grafana', 'kiali', 'jaeger', 'prometheus'],
];

;// CONCATENATED MODULE: ./src/mesh/coverage/foreign-kinds.ts







const delivery = [
    'argoproj.io/*',
    'kustomize.toolkit.fluxcd.io/*',
    'helm.toolkit.fluxcd.io/*',
    'fleet.cattle.io/*',
    'kappctrl.k14s.io/*',
];
const opaque = function (why, source, rest, ...members) { return members.map((member) => ({ member, cover: 'opaque', why, source, ...rest })) };
const neutral = function (why, source, rest, ...members) { return members.map((member) => ({ member, cover: 'neutral', why, source, ...rest })) };
/** What is measured, and who is told. */
const observers = neutral('it says what is measured of whom, and who is told of it: whether a proxy lets the request for it in is compared where it is asked', 'Prometheus operator: API reference', {
    on: ['PrometheusRule', 'ServiceMonitor', 'PodMonitor', 'Probe', 'ScrapeConfig', 'AlertmanagerConfig'].map((kind) => `monitoring.coreos.com/${kind}`),
}, 'spec');
/** Controllers that give identities, sign for them, or write into what others apply. */
const powerful = [
    ...opaque('it decides which identity a workload is given, or whose identities are taken', 'SPIRE controller manager: custom resources', { on: ['spire.spiffe.io/*'], gone: true }, '*'),
    ...opaque('it decides which certificates are signed for the mesh', 'cert-manager: approver-policy; istio-csr', { on: ['policy.cert-manager.io/*'], gone: true }, 'spec'),
    ...opaque('it signs the identities of the mesh, or the authority that does', 'cert-manager: Issuer; istio-csr', { on: ['cert-manager.io/Issuer', 'cert-manager.io/ClusterIssuer'], only: 'it signs for the mesh', gone: true }, 'spec'),
    ...opaque('it asks for a certificate with an identity of the mesh, or for the key to make one', 'cert-manager: Certificate, CertificateRequest', {
        on: ['cert-manager.io/Certificate', 'cert-manager.io/CertificateRequest'],
        only: 'it asks for an identity of the mesh',
    }, 'spec'),
    ...opaque('it writes into objects on their way in, so it decides which pods get a proxy, and the account they run as', 'Gatekeeper: mutation; Kyverno: MutatingPolicy, GeneratingPolicy, DeletingPolicy', {
        on: [
            'mutations.gatekeeper.sh/*',
            'policies.kyverno.io/*MutatingPolicy',
            'policies.kyverno.io/*GeneratingPolicy',
            'policies.kyverno.io/*DeletingPolicy',
            'kyverno.io/*CleanupPolicy',
        ],
        gone: true,
    }, 'spec'),
    ...opaque('it writes into objects on their way in, or makes objects, so it decides which pods get a proxy, and the account they run as', 'Kyverno: mutate and generate rules; Kubewarden: mutating policies', {
        on: ['kyverno.io/*', 'policies.kyverno.io/*', 'policies.kubewarden.io/*'],
        only: 'the policy writes what decides',
        gone: true,
    }, 'spec'),
];
/** Volumes of the cluster that stand on a node. */
const volumes = opaque('pods that claim the volume read tokens and certificates of the other pods of their node, and may act as each of these', 'Kubernetes documentation: hostPath, local volumes', { on: ['/PersistentVolume'], only: 'the volume shows what a node holds of its pods' }, 'hostPath', 'local');
/** Controllers that change what stands in a cluster by what no file says. */
const changers = [
    ...opaque('it brings back what a backup holds, which need not be what the files say', 'documentation of Velero', { on: ['velero.io/Restore'] }, 'spec'),
    ...opaque('a program of its own gives labels and annotations to objects that it finds, and makes others beside them', 'documentation of Metacontroller', { on: ['metacontroller.k8s.io/DecoratorController'], gone: true }, 'spec'),
];
const ofVendors = 'documentation of OpenShift Service Mesh 2, Kyma, Cloud Service Mesh, Tetrate, Tanzu, Cisco, Banzai and Alibaba Cloud';
/** Control planes that vendors bring: what of them is about logs and resources decides nothing, the rest is not modelled. */
const controlPlanes = [
    ...neutral('it decides where and how often a part of Istio runs, and what it may use', ofVendors, { on: vendorControlPlanes }, ...placesOfParts),
    ...neutral('it is about logs, traces and metrics', ofVendors, { on: vendorControlPlanes }, ...observation),
    ...opaque('it decides which Istio runs and how, which namespaces belong to its mesh, or whose identities it takes', ofVendors, { on: vendorControlPlanes, gone: true }, 'spec'),
];
/** Controllers that write policies of Istio, in words of their own. */
const policyMakers = [
    ...neutral('it is prose', 'documentation of UDS Core, Otterize, Kyma, Kubeflow, Skiperator, Gloo and Tetrate', { on: ['uds.dev/Package'] }, 'description'),
    ...neutral('it says what a program is told of its own login, in a Secret', 'documentation of UDS Core', { on: ['uds.dev/Package'] }, ...['secretTemplate', 'secretConfig', 'secretName', 'protocolMappers', 'defaultClientScopes']),
    ...opaque('its controller writes policies and routes of Istio by it, which are not compared', 'documentation of UDS Core, Otterize, Kyma, Kubeflow, Skiperator, Gloo and Tetrate', {
        on: [
            'uds.dev/Package',
            'k8s.otterize.com/*',
            'gateway.kyma-project.io/APIRule',
            'kubeflow.org/Profile',
            'skiperator.kartverket.no/*',
            '*.gloo.solo.io/*',
            '*.tsb.tetrate.io/*',
        ],
        gone: true,
    }, 'spec'),
];
/** Controllers that make what decides out of their own words. */
const makers = [
    ...opaque('its controller makes routes, or workloads under other labels, of it', 'documentation of Knative Serving, Flagger, the inference extension of the Gateway API; I pilot/pkg/config/kube/gateway', {
        on: [
            'serving.knative.dev/DomainMapping',
            'flagger.app/Canary',
            'inference.networking.k8s.io/InferencePool',
            'inference.networking.x-k8s.io/InferencePool',
        ],
        gone: true,
    }, 'spec'),
    ...neutral('it is an example, or about the pace of changes and how hosts inside the cluster are written', kubernetes_kinds/* knativeSource */.oN, { on: ['operator.knative.dev/KnativeServing'] }, ...kubernetes_kinds/* asideInKnative */.Oz),
    ...opaque(kubernetes_kinds/* ledByKnative */.HC, kubernetes_kinds/* knativeSource */.oN, { on: ['operator.knative.dev/KnativeServing'], only: 'the object was there before and is there after' }, ...['ingress', 'istio', 'network', 'domain', 'config-istio', 'config-network', 'config-domain']),
    ...opaque('it decides which Ingress objects the gateway serves', 'I pilot/pkg/config/kube/ingress: shouldProcessIngressWithClass', { on: ['networking.k8s.io/IngressClass'], only: 'its controller is Istio', gone: true }, 'spec', 'metadata'),
    ...opaque('another control plane makes objects of Istio or of permissions of its template, in clusters that it chooses', 'documentation of KubeFed', { on: ['types.kubefed.io/Federated*'], gone: true }, 'spec'),
];
/** What changes other objects, known by its shape (rewriting-objects.ts) and not by its kind. */
const rewriters = opaque('it changes other objects, where they are applied or where they stand, and what it makes of those that decide is not compared', 'documentation of Karmada, OpenKruise, the Patch operator, Crossplane, KubeVela and others', { only: 'it writes into objects that decide', gone: true }, '*');
/** What brings whole objects into a cluster, known by what it carries or names (carriers.ts) and not by its kind. */
const carriers = [
    ...opaque('it says from where in git, or whether, a controller applies objects, which are not compared with those before', 'documentation of Open Cluster Management: Subscription, Channel', { on: ['apps.open-cluster-management.io/Subscription', 'apps.open-cluster-management.io/Channel'], gone: true }, '*.open-cluster-management.io/git*', '*.open-cluster-management.io/reconcile-option', 'spec'),
    ...opaque('it says whether, where and how a controller applies or takes away objects that decide, which is not compared', 'documentation of Open Cluster Management, Argo Workflows, Crossplane, KubeVela, Sveltos and Cluster API', { only: 'it is about objects that decide, which another program applies', gone: true }, '*'),
];
/** Objects that deployment tools work by. */
const deliveries = [
    ...neutral('it says when, in which order and how patiently the tool works', 'documentation of Argo CD, Flux, Fleet, kapp', { on: delivery }, 'interval', 'timeout', 'retryInterval', 'dependsOn', 'wait', 'healthChecks', 'remediation', 'retry', 'revisionHistoryLimit', 'maxHistory'),
    ...opaque('it decides whether the tool brings what stands in the files into the cluster, and keeps it there', 'documentation of Argo CD, Flux, Fleet, kapp', { on: delivery, only: 'the object was there before and is there after' }, 'suspend', 'paused', 'prune', 'ignoreDifferences', 'targetNamespace', 'namePrefix', 'nameSuffix', 'commonMetadata', 'driftDetection'),
    ...opaque('the tool changes objects by it before it applies them', 'documentation of Argo CD, Flux, Fleet, kapp', { on: delivery, only: 'it touches what decides' }, 'patches*', 'postRenderers', 'kustomize', 
    // Fleet: what goes over the files, and what is left as it is in the cluster.
    'yaml', 'overlays', 'comparePatches', 'targetCustomizations'),
];
/** What installs a part of Istio by its chart. */
const foreign_kinds_installers = [
    ...['values', 'valuesObject', 'valuesContent', 'valuesTemplate'].map((member) => ({
        member,
        cover: 'opaque',
        only: 'it installs a part of Istio',
        gone: true,
        as: 'InstallationValues',
        why: 'field by field: InstallationValues',
        source: 'I manifests/charts',
    })),
    ...opaque('another minor release of Istio may enforce the same policies otherwise, and read other settings', 'istio-semantics, Sources and versions', { only: 'it installs another minor release of Istio', gone: true }, 'version', 'targetRevision', 'tag', 'semver'),
    ...opaque('it decides which part of Istio is installed, from where and how', 'I manifests/charts', { only: 'it installs a part of Istio otherwise', gone: true }, 'spec'),
];
const foreign_kinds_values = 'conventions of charts';
/** Values and charts of releases whose templates are not at hand. */
const releases = [
    ...neutral('it says which program runs, where, how often, and with what, and what becomes of its data', foreign_kinds_values, { on: remote_charts/* chartKinds */.ev }, ...['image', 'images', 'tag', 'digest', 'registry', 'imagePullSecrets', '*PullPolicy', 'restartPolicy'], ...['resources', 'replicas', 'replicaCount', 'autoscaling', 'hpa', 'podDisruptionBudget', 'pdb', 'strategy'], ...['nodeSelector', 'tolerations', 'affinity', 'topologySpreadConstraints', 'priorityClassName'], ...['env', 'envFrom', 'extraEnv', 'extraEnvVars', 'configMaps', 'logLevel', 'logFormat', 'logging'], ...['persistence', 'storage', 'storageClass', 'persistentVolumeClaimRetentionPolicy', '*etentionPolicy'], ...['serviceMonitor', 'prometheusRule', 'dashboards', 'networkPolicy', 'networkPolicies'], ...['syncPolicy', 'info', 'project', 'install', 'upgrade', 'rollback', 'uninstall', 'test']),
    ...opaque('a chart that is not at hand may make policies of such a value', foreign_kinds_values, { on: remote_charts/* chartKinds */.ev, only: 'a chart from elsewhere takes it' }, ...['*deny*', '*Deny*', '*olicy', '*olicies', '*llowlist*', '*llowList*', '*accessControl*', '*AccessControl*'], ...['*zeroTrust*', '*uthorization', '*aclRules*']),
    ...opaque('its chart is not at hand: what comes or goes with it in a namespace where policies stand is not known', 'documentation of Argo CD, Flux, K3s, Crossplane', { on: remote_charts/* chartKinds */.ev, only: 'such a chart comes, goes or is another one', gone: true }, ...['chart', 'chartRef', 'chartName', 'chartContent', 'targetRevision', 'repoURL', 'repo', 'version']),
    ...opaque('its chart is not at hand: what it makes of this in a namespace where policies stand is not known', foreign_kinds_values, { on: remote_charts/* chartKinds */.ev, only: 'a chart from elsewhere fills a namespace where a policy stands' }, 'spec'),
];
/** Members that say an account. With a word before it as well: of workers, of drivers, of tasks. */
const accountMembers = [
    ...['*erviceAccount*', '*serviceaccount*', '*service_account*', '*service-account*', '*SERVICE_ACCOUNT*'],
    ...['saName', '*SAName', '*SaName'],
];
/**
 * Kinds that have no table: Istio and the API server's authorizers do not read them, but their controllers make objects
 * that both read. Templates of pods and MeshConfigs in them are judged by their own tables, the rest by what it names.
 * The first that fits counts.
 */
const foreignTable = [
    ...observers,
    ...powerful,
    ...volumes,
    ...changers,
    ...controlPlanes,
    ...policyMakers,
    ...makers,
    ...rewriters,
    ...carriers,
    ...opaque('it makes a Secret or a ConfigMap by which the mesh takes certificates, signs identities or knows further clusters', 'I security/pkg/pki/ca; documentation of cert-manager, External Secrets, Sealed Secrets', { only: 'it makes what the mesh trusts', gone: true }, 'spec'),
    ...opaque('it makes the kubeconfig of a further cluster, whose workloads and identities the mesh then knows', 'I pkg/kube/multicluster', { gone: true }, trusted/* remoteClusterLabel */.tX),
    ...deliveries,
    ...foreign_kinds_installers,
    ...releases,
    {
        member: '*istio.io/*',
        cover: 'opaque',
        only: 'it says something on some kind',
        why: 'a label or annotation of Istio goes to objects that another controller makes of this one',
        source: 'A annotation/annotations.yaml, label/labels.yaml',
    },
    {
        member: 'hostNetwork',
        cover: 'opaque',
        why: "pods on the node's own network meet no proxy, and another controller makes them",
        source: 'istio-semantics \u00a72',
    },
    {
        member: 'serviceAccount*',
        cover: 'opaque',
        only: 'the object was there before and is there after',
        why: 'pods that another controller makes may run as another identity',
        source: 'istio-semantics \u00a72.7',
    },
    ...opaque('pods that another controller makes run as this identity, and have what it may do', 'istio-semantics \u00a72.7', { only: 'a rule or a binding names the account' }, ...accountMembers),
    ...opaque('pods that another controller makes of it are known by the namespace where they run now', 'istio-semantics \u00a72.7', { only: 'it moves from a namespace that a rule or a binding tells from its own' }, ...accountMembers),
    ...opaque('pods that another controller makes of it are known by the namespace where they run now', 'istio-semantics \u00a72.7', { only: 'it makes pods, and moves from a namespace that a rule or a binding tells from its own' }, 'spec'),
    ...opaque('a text of it says as which identity pods run, or names the token of one, which has what that one may do', 'istio-semantics \u00a72.7; Kubernetes: service account token Secrets', { only: 'its text gives an account that a rule or a binding names' }, '*'),
    ...neutral('it selects by labels, and gives none', 'Kubernetes API reference: LabelSelector', {}, 'matchLabels'),
    ...opaque('another controller gives its pods this label, and a policy selects by it', 'documentation of the operators of Prometheus, Strimzi, CloudNativePG and others', { only: 'a policy selects by the label' }, '*abels', '*etadata'),
    ...neutral('it says nothing on any kind of Istio, so that it says nothing where another controller hands it on either', 'A annotation/annotations.yaml, label/labels.yaml', {}, ...(0,find_entry/* namesNeutralEverywhere */.Az)(annotations/* annotationTable */.W, labelTable).filter((name) => name.includes('istio.io/'))),
    ...opaque('a chart or a controller makes policies of Istio, or pods with or without its proxy, of such a value', 'conventions of charts', { on: ['*.*/*'], only: 'the object was there before and is there after' }, '*istio*', '*Istio*', '*uthorizationPolic*', '*eerAuthentication*', '*equestAuthentication*', 'authz*', '*serviceMesh*', '*sidecarInject*', '*mtls*', '*mTLS*', 'trustDomain*', '*TrustDomain*', 'numTrustedProxies'),
    {
        member: '*',
        cover: 'neutral',
        why: 'Istio and the authorizers of the API server do not read this kind; what its controller makes is compared where it is read',
        source: 'I pkg/config/schema/collections; Kubernetes: authorization',
    },
];

;// CONCATENATED MODULE: ./src/mesh/coverage/judge-foreign.ts















const mayHoldParts = /(?:^|[\s{,"'])(?:containers|meshConfig)["']?\s*:|istio\.io\/|istio-injection|gateway\.networking\.k8s\.io\/|kind["']?\s*:\s*["']?(?:Service|Namespace)\b/;
/** Members that hold values of a chart as a text. */
const valuesTexts = new Set(['values', 'valuesContent']);
const isForeignPart = function (value, path) { return (0,pod_shape/* isPodTemplate */.K)(value) ||
    (path.length > 0 && (0,carried_object/* isCarriedObject */.a)(value)) ||
    (path.at(-1) === 'meshConfig' && (0,json/* isJsonObject */.OW)(value)) ||
    (typeof value === 'string' &&
        (valuesTexts.has(path.at(-1) ?? '') || (value.includes('\n') && mayHoldParts.test(value)))) };
/** A text in which objects of Kubernetes, or values of a chart, may stand. */
const byText = function (field, scope) {
    const [old, now] = [field.before, field.after].map((value) => typeof value === 'string' ? (0,parsed_text/* parsedTexts */._8)(value) : isEmpty(value ?? undefined) ? [] : undefined);
    if (old === undefined || now === undefined) {
        const texts = [field.before, field.after].filter((value) => typeof value === 'string');
        const names = texts.some((text) => /istio\.io\/|meshConfig/.test(text));
        return judged(field, names
            ? because('opaque', 'it names what decides in a mesh, and cannot be read as YAML')
            : because('neutral', 'it is no YAML, and names nothing of Istio'));
    }
    const below = valuesTexts.has(field.path.at(-1) ?? '') ? field.path : [];
    return foreignFields(old, now, scope, '', below).map((inner) => ({
        ...inside(field, inner, true),
        judgement: inner.judgement,
    }));
};
/** What the comparison reads of objects of its own, and does not see of those that another program makes. */
const asUnseen = function (one, scope, why) {
    const { path, judgement } = one;
    if (judgement.cover !== 'modelled')
        return one;
    const isLabel = path.at(-2) === 'labels' && path.at(-3) === 'metadata';
    const counts = !isLabel || (0,label_of_istio/* isLabelOfIstio */.s)(path.at(-1) ?? '') || conditions_holds(selects, { ...scope, field: one, path });
    return { ...one, judgement: counts ? because('opaque', why) : because('neutral', `it counts only where ${selects}`) };
};
const selects = 'a policy or a Service selects by the label';
const namesAccount = 'a rule or a binding names the account';
/** Pods whose identity nobody follows (mesh/account-moves), as it follows that of workloads: they stand in another object. */
const withAccounts = function (fields, scope) { return fields.map((one) => one.judgement.cover === 'neutral' &&
    one.path.at(-1)?.startsWith('serviceAccount') === true &&
    conditions_holds(namesAccount, { ...scope, field: one, path: one.path })
    ? {
        ...one,
        judgement: because('opaque', 'another program makes pods of it that run as this identity, and have what it may do', 'istio-semantics \u00a72.7'),
    }
    : one) };
/**
 * A whole object that a controller applies: what the comparison would read of it, were it a file, it does not see. A workload that
 * comes or goes with its pods lets nobody in to what stands.
 */
const byCarried = function (field, scope) {
    const [before, after] = [field.before, field.after].map((value) => (0,carried_object/* isCarriedObject */.a)(value) ? (0,live_object/* readObject */.Ag)(value) : undefined);
    const object = after ?? before;
    if (object === undefined)
        return undefined;
    if ((before === undefined || after === undefined) && (0,pod_templates/* makesPods */.UX)(object))
        return undefined;
    const why = `a controller applies the ${(0,ports_object/* keyTitle */.Gv)(object.key)} that it holds, and what that decides is not compared`;
    const seen = scope
        .judgeInner({ before, after })
        .map((one) => asUnseen({ ...inside(field, one, false), judgement: one.judgement }, scope, why));
    return withAccounts(seen, scope);
};
const knownFields = new WeakMap();
/** One change is judged beside many other units, and its fields are the same beside each. */
const fieldsOf = function (before, after, templateAt) {
    const find = () => (0,changed_fields/* changedFields */.E)(before, after, (value, path) => isTemplate(path, templateAt) || isForeignPart(value, path));
    if (typeof after !== 'object' || after === null)
        return find();
    const known = knownFields.get(after);
    if (known !== undefined && known.before === before && known.templateAt === templateAt)
        return known.fields;
    const fields = find();
    knownFields.set(after, { before, templateAt, fields });
    return fields;
};
const isTemplate = function (path, templateAt) { return templateAt !== '' && path.join('.') === templateAt };
/** The parts of a kind that nobody knows: by their shape, else by the members that lead to them. */
const foreignFields = function (before, after, scope, templateAt = '', 
/** Members that lead to the text in which these fields stand. */
outer = []) {
    return fieldsOf(before, after, templateAt).flatMap((field) => {
        const { before: old, after: now, path } = field;
        const carried = path.length > 0 ? byCarried(field, scope) : undefined;
        if (carried !== undefined)
            return carried;
        const isOwnTemplate = isTemplate(path, templateAt);
        if (isOwnTemplate || (0,pod_shape/* isPodTemplate */.K)(old) || (0,pod_shape/* isPodTemplate */.K)(now)) {
            // Whose account the pods of a kind take that nobody follows (mesh/account-moves), its own entry says.
            const isFollowed = isOwnTemplate || isBuiltIn(scope.object);
            // A template that comes brings new pods, which nothing protected before.
            const isUnseen = old !== undefined && (0,pod_templates/* storesTemplates */.YM)(scope.object);
            const why = 'another program makes pods of this template, and which ones is not followed';
            const byPods = byTemplate(field, scope).map((one) => (isUnseen ? asUnseen(one, scope, why) : one));
            const seen = (0,pod_templates/* storesTemplates */.YM)(scope.object) ? withAccounts(byPods, scope) : byPods;
            const fields = seen.flatMap((one) => !isFollowed && one.path.at(-1)?.startsWith('serviceAccount') === true ? byMember(one, scope, outer) : [one]);
            // An object that holds pods beside other things, as KServe's do: what is no part of a pod is judged by its name.
            return path.length > 0
                ? fields
                : fields.flatMap((one) => (one.judgement === unlisted ? byMember(one, scope, outer) : [one]));
        }
        const shown = now ?? old;
        if (typeof shown === 'string' && isForeignPart(shown, path)) {
            // What stands in a patch is no object of its own.
            const isPatch = conditions_holds('it writes into objects that decide', { ...scope, field, path });
            return isPatch ? byMember(field, scope, outer) : byText(field, scope);
        }
        if (path.at(-1) === 'meshConfig' && ((0,json/* isJsonObject */.OW)(old) || (0,json/* isJsonObject */.OW)(now)))
            return (0,changed_fields/* changedFields */.E)(old, now).flatMap((inner) => byTable(tables/* partTables */.Re.MeshConfig, inner.path, inside(field, inner, false), { ...scope, unread: !scope.installs }));
        const own = byName(path, scope.kinds, field, scope);
        // What an object of Kubernetes' own has there stays there; other controllers hand it on.
        if (own !== undefined && (isBuiltIn(scope.object) || own.some(({ judgement }) => judgement.cover !== 'neutral')))
            return own;
        return byMember(field, scope, outer);
    });
};
const isBuiltIn = function ({ key: { group } }) { return (0,kubernetes_groups/* isFollowedGroup */.m)(group) };
const isOn = function ({ on }, { key }) { return on === undefined || on.some((pattern) => (0,find_entry/* isNamed */.ev)(pattern, `${key.group}/${key.kind}`)) };
/** Values may be a text of one document, which is read as a list of documents. */
const withoutDocument = function (path) { return (path[0] === '[]' ? path.slice(1) : path) };
const namedEntries = new Map();
/** Entries for a member of this name, by where the table has them: the same few names lead to most fields. */
const entriesNamed = function (name) {
    const known = namedEntries.get(name) ?? foreignTable.flatMap(({ member }, index) => ((0,find_entry/* isNamed */.ev)(member, name) ? [index] : []));
    if (namedEntries.size < mostNames)
        namedEntries.set(name, known);
    return known;
};
const mostNames = 5000;
/** A parameter of a chart is called by the way to its value: `image.tag`, `podAnnotations.sidecar\\.istio\\.io/inject`. */
const withParameters = function (path) { return path.flatMap((part, at) => {
    const name = path[at - 1] === 'parameters' ? /^\[(.*[^\\]\..*)\]$/.exec(part)?.[1] : undefined;
    return name === undefined ? [part] : [...name.split(/(?<!\\)\./).map((one) => one.replaceAll('\\', '')), part];
}) };
/** A field of a kind that has no table, by the names of the members that lead to it: the first entry that counts. */
const byMember = function (field, scope, outer) {
    const { object, change } = scope;
    const goes = change.after === undefined;
    const path = withParameters([...outer, ...field.path]);
    // Of each entry the first member that it is for.
    const named = new Map();
    path.forEach((name, at) => {
        for (const index of entriesNamed(name))
            if (!named.has(index))
                named.set(index, at);
    });
    for (const index of [...named.keys()].sort((left, right) => left - right)) {
        const [entry, at] = [foreignTable[index], named.get(index)];
        if (entry === undefined || at === undefined || !isOn(entry, object) || (goes && entry.gone !== true))
            continue;
        const judgement = settle({ ...entry, path: '' }, field, scope);
        // An entry whose condition does not hold says nothing; the next one may.
        if (entry.only !== undefined && judgement.cover === 'neutral')
            continue;
        return entry.as === undefined
            ? judged(field, judgement)
            : byTable(tables/* partTables */.Re[entry.as], withoutDocument(path.slice(at + 1)), field, { ...scope, unread: true });
    }
    return judged(field, goes ? because('neutral', 'what its controller made of it goes with it', 'Kubernetes API reference') : unlisted);
};

;// CONCATENATED MODULE: ./src/mesh/coverage/server-names.ts





/** Of a Service: what makes the names by which proxies ask for it, and whose pods hear them. */
const naming = function ({ path: [first, second, , last] }) { return first === 'spec' && (second === 'selector' || (second === 'ports' && (last === undefined || last === 'port'))) };
/** The names that a client's proxy says in its handshake (I pilot/pkg/model/push_context.go: BuildDNSSrvSubsetKey, BuildSubsetKey). */
const namesOf = function (service) {
    if (service === undefined || Object.keys(selectorOf(service)).length === 0)
        return [];
    const { name, namespace } = service.key;
    return (0,mesh_fields/* objectsAt */.yR)(service.content, 'spec', 'ports').flatMap((port) => {
        const number = (0,mesh_fields/* numberAt */.tk)(port, 'port');
        return number === undefined ? [] : [`outbound_.${number}_._.${name}.${namespace}.svc.cluster.local`];
    });
};
const selectorOf = function (service) { return (0,mesh_fields/* textMapAt */.Pf)(service.content, 'spec', 'selector') };
/** A value of a condition: all of it, its start, its end, or any. */
const matches = function (value, name) {
    if (value.endsWith('*'))
        return name.startsWith(value.slice(0, -1));
    return value.startsWith('*') ? name.endsWith(value.slice(1)) : value === name;
};
/** Values by which the policy asks for a name of the handshake. */
const valuesOf = function (policy) { return (0,mesh_fields/* objectsAt */.yR)(policy.content, 'spec', 'rules')
    .flatMap((rule) => (0,mesh_fields/* objectsAt */.yR)(rule, 'when'))
    .filter((condition) => (0,mesh_fields/* textAt */.$6)(condition, 'key') === 'connection.sni')
    .flatMap((condition) => [...(0,mesh_fields/* textsAt */.i1)(condition, 'values'), ...(0,mesh_fields/* textsAt */.i1)(condition, 'notValues')]) };
const policiesAsking = function (states) { return states
    .flatMap((state) => (0,objects_of_kind/* objectsOfKind */._c)(state, 'security.istio.io', 'AuthorizationPolicy'))
    .filter((policy) => valuesOf(policy).length > 0) };
/** Whether the policy may hold for pods that the Service leads to. */
const holdsBehind = function (policy, service, states, root) {
    if (policy.key.namespace !== service.key.namespace && policy.key.namespace !== root)
        return false;
    const asked = (0,mesh_fields/* textMapAt */.Pf)(policy.content, 'spec', 'selector', 'matchLabels');
    const pods = states
        .flatMap((state) => (0,resolve_workloads/* findWorkloads */.c7)(state))
        .filter(({ namespace, labels }) => namespace === service.key.namespace && (0,selector_index/* selects */.ko)(selectorOf(service), labels));
    return pods.length === 0 ? (0,label_selector/* canMeet */.IO)(asked, selectorOf(service)) : pods.some(({ labels }) => (0,selector_index/* selects */.ko)(asked, labels));
};
/**
 * Whether a Service that comes, goes, or has another port makes clients of its pods say a name in their handshake that a policy takes
 * otherwise than those which they said before (`connection.sni`). Where all names are taken alike, nothing hangs on which it is.
 */
const saysOtherServerNames = function (field, { before, after }, states, root) {
    const service = after ?? before;
    // One that goes leaves the names of the others as they are.
    if (after === undefined || service?.key.group !== '' || service.key.kind !== 'Service' || !naming(field))
        return false;
    const policies = policiesAsking(states);
    if (policies.length === 0)
        return false;
    const [old, now] = [namesOf(before), namesOf(after)];
    const isMoved = before !== undefined && after !== undefined && field.path[1] === 'selector';
    if (!isMoved && old.join(' ') === now.join(' '))
        return false;
    const others = states.flatMap((state) => (0,objects_of_kind/* objectsOfKind */._c)(state, '', 'Service').filter(({ key, content }) => key.namespace === service.key.namespace &&
        key.name !== service.key.name &&
        (0,label_selector/* canMeet */.IO)((0,mesh_fields/* textMapAt */.Pf)(content, 'spec', 'selector'), selectorOf(service))));
    const all = [...new Set([...old, ...now, ...others.flatMap((one) => namesOf(one))])];
    const sides = [before, after].flatMap((one) => one ?? []);
    return policies.some((policy) => sides.some((one) => holdsBehind(policy, one, states, root)) &&
        valuesOf(policy).some((value) => new Set(all.map((name) => matches(value, name))).size > 1));
};

;// CONCATENATED MODULE: ./src/mesh/coverage/metadata.ts

const api = 'Kubernetes API reference: ObjectMeta';
/** `metadata` of every object; labels and annotations have tables of their own. */
const metadataTable = [
    ...(0,entry/* modelled */.D6)('it is the name by which objects are paired', api, 'kind', 'metadata.name', 'metadata.namespace'),
    ...(0,entry/* modelled */.D6)('mesh/resolve: the oldest of two rivals counts', 'istio-semantics \u00a72.9', 'metadata.creationTimestamp'),
    ...(0,entry/* neutral */.SY)('the API server keeps it', api, 'metadata.uid', 'metadata.resourceVersion', 'metadata.generation', 'metadata.generateName', 'metadata.selfLink', 'metadata.finalizers[]', 'metadata.deletionTimestamp', 'metadata.deletionGracePeriodSeconds', 'metadata.managedFields[].**', 'metadata.clusterName'),
    ...(0,entry/* modelled */.D6)('mesh/resolve/workloads: what another object owns is its business; plan/doubtful-metadata', api, 'metadata.ownerReferences[].**'),
    ...(0,entry/* opaque */.OZ)('no version of Kubernetes has such a field', api, 'metadata.**'),
];
/** Versions that API servers serve, by group; an object of another one does not exist there. */
const servedVersions = {
    'security.istio.io': ['v1', 'v1beta1'],
    'networking.istio.io': ['v1', 'v1beta1', 'v1alpha3'],
    'telemetry.istio.io': ['v1', 'v1alpha1'],
    'extensions.istio.io': ['v1alpha1'],
    'install.istio.io': ['v1alpha1'],
    'sailoperator.io': ['v1', 'v1alpha1'],
    'gateway.networking.k8s.io': ['v1', 'v1beta1', 'v1alpha2', 'v1alpha3'],
    'rbac.authorization.k8s.io': ['v1'],
    'admissionregistration.k8s.io': ['v1', 'v1beta1', 'v1alpha1'],
    'discovery.k8s.io': ['v1'],
    'networking.k8s.io': ['v1'],
    'certificates.k8s.io': ['v1', 'v1beta1', 'v1alpha1'],
    apps: ['v1'],
    batch: ['v1', 'v1beta1'],
    '': ['v1'],
};

;// CONCATENATED MODULE: ./src/mesh/coverage/pods-of-gateways.ts






const pods_of_gateways_api = 'gateway.networking.k8s.io';
const defaultsForClass = 'gateway.istio.io/defaults-for-class';
/** Whether istiod takes settings of the pods of a Gateway, or of all of a class, from a ConfigMap. */
const isTakenByGateways = function ({ key, labels }, states) { return key.group === '' &&
    key.kind === 'ConfigMap' &&
    (Object.hasOwn(labels, defaultsForClass) ||
        states.some((state) => (0,objects_of_kind/* objectsOfKind */._c)(state, pods_of_gateways_api, 'Gateway').some(({ key: { namespace }, content }) => {
            const ref = (0,mesh_fields/* objectAt */.lJ)(content, 'spec', 'infrastructure', 'parametersRef');
            return namespace === key.namespace && isRefTo(ref, key.name);
        }) ||
            (0,objects_of_kind/* objectsOfKind */._c)(state, pods_of_gateways_api, 'GatewayClass').some(({ content }) => {
                const ref = (0,mesh_fields/* objectAt */.lJ)(content, 'spec', 'parametersRef');
                return isRefTo(ref, key.name) && ['', key.namespace].includes((0,mesh_fields/* textAt */.$6)(ref, 'namespace'));
            }))) };
const isRefTo = function (ref, name) { return (0,mesh_fields/* textAt */.$6)(ref, 'kind') === 'ConfigMap' && (0,mesh_fields/* textAt */.$6)(ref, 'name') === name };
/** By what policies know the pods, and whether they meet a proxy; the text as a whole where it is not read. */
const knownBy = function (object) {
    const text = (0,mesh_fields/* textMapAt */.Pf)(object?.content, 'data')['deployment'] ?? '';
    const documents = text === '' ? [] : (0,parsed_text/* parsedTexts */._8)(text);
    if (documents === undefined)
        return text;
    return (0,digest/* digestOf */.ol)(documents.filter(json/* isJsonObject */.OW).flatMap((document) => {
        const template = (0,mesh_fields/* objectAt */.lJ)(document, 'spec', 'template');
        const said = [
            (0,mesh_fields/* member */.Dc)((0,mesh_fields/* objectAt */.lJ)(template, 'metadata'), 'labels'),
            ...['serviceAccountName', 'serviceAccount', 'hostNetwork'].map((name) => (0,mesh_fields/* member */.Dc)((0,mesh_fields/* objectAt */.lJ)(template, 'spec'), name)),
        ];
        return said.every((one) => one === undefined) ? [] : [said.map((one) => one ?? null)];
    }));
};
const otherPods = because('opaque', 'istiod merges it into the pods of a Gateway, which have other labels or another account then', 'I pilot/pkg/config/kube/gateway/deploymentcontroller.go');
/** Of what is read of such a ConfigMap, nothing is modelled: another label or account of a Gateway's pods proves nothing. */
const withPodsOfGateways = function (fields, { before, after }, states) {
    const isTaken = [before, after].some((one) => one !== undefined && isTakenByGateways(one, states));
    if (!isTaken || knownBy(before) === knownBy(after))
        return fields;
    return fields.map((field) => field.path[0] === 'data' && field.judgement.cover !== 'opaque' ? { ...field, judgement: otherPods } : field);
};

// EXTERNAL MODULE: ./src/mesh/resolve/gateway-servers.ts
var gateway_servers = __webpack_require__(30821);
;// CONCATENATED MODULE: ./src/mesh/coverage/unknown-gateways.ts





const isDemanding = function (server) { return gateway_servers/* istioTls */.m6.get((0,mesh_fields/* textAt */.$6)(server, 'tls', 'mode')) === 'mutual' };
/** Ports at which some server takes clients without a certificate. */
const openPorts = function (servers) { return new Set(servers.filter((server) => !isDemanding(server)).map((server) => (0,mesh_fields/* numberAt */.tk)(server, 'port', 'number'))) };
const judgement = because('opaque', 'clients needed a certificate at a port of this gateway, and some need none from now on; no workload of the gateway was read at which the two could be compared', 'A networking/v1alpha3/gateway.proto: ServerTLSSettings.TLSmode');
/** The demand for certificates is compared at the gateway's pods: where nobody here runs them, a weaker one is told as it stands. */
const withUnknownGateways = function (fields, { before, after }, [, now]) {
    if (before === undefined || after === undefined)
        return fields;
    if (after.key.group !== 'networking.istio.io' || after.key.kind !== 'Gateway')
        return fields;
    const [old, servers] = [before, after].map(({ content }) => (0,mesh_fields/* objectsAt */.yR)(content, 'spec', 'servers'));
    const [wasOpen, isOpen] = [openPorts(old ?? []), openPorts(servers ?? [])];
    const isWeaker = (old ?? []).some((server) => {
        const port = (0,mesh_fields/* numberAt */.tk)(server, 'port', 'number');
        return isDemanding(server) && isOpen.has(port) && !wasOpen.has(port);
    });
    if (!isWeaker)
        return fields;
    const selector = (0,mesh_fields/* textMapAt */.Pf)(after.content, 'spec', 'selector');
    if ((0,resolve_workloads/* findWorkloads */.c7)(now).some(({ labels }) => (0,selector_index/* selects */.ko)(selector, labels)))
        return fields;
    return fields.map((field) => (field.path[1] === 'servers' && !isOfNames(field) ? { ...field, judgement } : field));
};
const isOfNames = function ({ path }) { return path.at(-1) === 'name' || path.includes('hosts') };

;// CONCATENATED MODULE: ./src/mesh/coverage/judge-change.ts





















const kindsOf = function ({ key }, isMesh) { return [
    key.kind,
    // Istio hands labels and annotations of a Gateway on to its pods.
    ...(key.group === 'gateway.networking.k8s.io' && key.kind === 'Gateway' ? ['Pod'] : []),
    ...(isMesh ? [keeping_entries/* meshConfigKind */.Mv] : []),
] };
/** Whether an object of these kinds may close something by being there. */
const judge_change_mayClose = function ({ kinds }) { return kinds.some((kind) => keeping_entries/* decidingKinds */.TB.includes(kind)) };
const versionField = function (field, { object }) {
    const { group } = object.key;
    const served = Object.hasOwn(servedVersions, group) ? servedVersions[group] : undefined;
    const { after } = field;
    if (served === undefined || after === undefined || after === null)
        return because('neutral', 'versions of one kind are one object', 'Kubernetes API reference');
    const version = typeof after === 'string' ? after.slice(after.indexOf('/') + 1) : '';
    return served.includes(version)
        ? because('neutral', 'versions of one kind are one object', 'Kubernetes API reference')
        : because('opaque', 'no API server that Istio 1.20 to 1.31 runs on serves this version: the object is refused');
};
/** Whether a change is about a ConfigMap that has a MeshConfig, and whether that is the one which is read. */
const meshConfigIn = function ({ before, after }, root) {
    const object = after ?? before;
    if (object === undefined || object.key.group !== '' || object.key.kind !== 'ConfigMap')
        return 'none';
    const { kind, name, namespace } = object.key;
    const has = [before, after].some((one) => (0,mesh_fields/* member */.Dc)((0,mesh_fields/* objectAt */.lJ)(one?.content, 'data'), 'mesh') !== undefined);
    const named = (0,interest/* isMeshConfig */.Sl)('', kind, name);
    if (!has && name !== 'istio')
        return 'none';
    return named && namespace === root ? 'read' : 'elsewhere';
};
/** The first annotation or label of one side by which the cluster may not have what the files say: one that stays, or one that goes. */
const findMark = function (change, side, isSought) {
    const { before, after } = change;
    if (before === undefined || after === undefined)
        return undefined;
    for (const list of ['annotations', 'labels'])
        for (const name of kept_out/* keepingNames */.a) {
            const [old, now] = [before[list][name], after[list][name]];
            if ((0,kept_out/* keepsOut */.J1)(name, side === 'before' ? old : now, false) && isSought(old === now))
                return {
                    path: ['metadata', list, name],
                    pointer: `/metadata/${list}/${name.replaceAll('/', '~1')}`,
                    side,
                    before: old,
                    after: now,
                };
        }
    return undefined;
};
const judge_change_describesItself = new Set(['apiVersion', 'kind', 'metadata']);
/** Permissions and credentials, which are compared apart from requests. */
const grants = function ({ key, content }) { return key.group === 'rbac.authorization.k8s.io' ||
    (key.group === '' && key.kind === 'Secret' && !['', 'Opaque'].includes((0,mesh_fields/* textAt */.$6)(content, 'type'))) ||
    (key.group === '' && key.kind === 'ConfigMap' && key.namespace === 'kube-system') };
/** Of other kinds than `decidingKinds` an object that stays out adds nothing. One that comes in is as good as new. */
const withComingIn = function (fields, { change, kinds }, asNew) {
    const field = findMark(change, 'before', (isSame) => !isSame);
    if (field === undefined || change.after === undefined || judge_change_mayClose({ kinds }))
        return fields;
    const counts = grants(change.after) ||
        // Whose pods take the access of their account along (mesh/account-moves), which stands in both states here.
        (0,pod_templates/* templatePathOf */.ZM)(change.after.key) !== undefined ||
        asNew().some(({ path, judgement }) => judgement.cover !== 'neutral' && !judge_change_describesItself.has(path[0]));
    const why = 'without this mark a deployment tool may bring the object into the cluster, where it was not before';
    return counts ? [...fields, { ...field, judgement: because('opaque', why) }] : fields;
};
const withKeptOut = function (fields, { change, kinds }) {
    if (fields.every(({ judgement }) => judgement.cover === 'neutral'))
        return fields;
    const field = change.after !== undefined && judge_change_mayClose({ kinds }) ? findMark(change, 'after', (isSame) => isSame) : undefined;
    if (field === undefined)
        return fields;
    const why = 'by this mark a deployment tool may leave the object as it is in the cluster, whatever the files say';
    return [...fields, { ...field, judgement: because('opaque', why) }];
};
const otherAnswer = function ({ asked, failOpen }) {
    if (asked === 'key server')
        return because('opaque', 'a RequestAuthentication asks here which tokens are genuine, and the answer may be another one', 'I pilot/pkg/model/jwks_resolver.go');
    return failOpen
        ? because('opaque', 'a CUSTOM policy asks its extension provider here, and failOpen lets requests in where it does not answer', 'A mesh/v1alpha1/config.proto: EnvoyExternalAuthorizationHttpProvider.fail_open')
        : because('opaque', 'a CUSTOM policy asks its extension provider here, and the answer may be another one', 'A mesh/v1alpha1/config.proto: EnvoyExternalAuthorizationHttpProvider.service');
};
const otherSettings = because('opaque', 'a CUSTOM policy asks the program that reads this whether to let a request in, and it may answer otherwise', 'A mesh/v1alpha1/config.proto: EnvoyExternalAuthorizationHttpProvider.service');
const otherServerName = because('opaque', 'proxies of clients say another name in their handshake then, and a policy for these pods asks for that name (connection.sni)', 'I pilot/pkg/model/push_context.go: BuildDNSSrvSubsetKey');
const withAnswers = function (fields, change, { states, root }) { return fields.map((field) => {
    if (field.judgement.cover === 'opaque')
        return field;
    const asked = answersOtherwise(field, change, states, root);
    if (asked !== undefined)
        return { ...field, judgement: otherAnswer(asked) };
    if (saysOtherServerNames(field, change, states, root))
        return { ...field, judgement: otherServerName };
    return settlesAuthorizer(field, change, states, root) ? { ...field, judgement: otherSettings } : field;
}) };
/** Kinds that stay in a namespace of which the files no longer say how its pods get their proxies. */
const staysIn = function (namespace, { objects }) { return objects.some((object) => object.key.namespace === namespace && (keeping_entries/* decidingKinds */.TB.includes(object.key.kind) || (0,pod_templates/* makesPods */.UX)(object))) };
/** A deployment tool that takes a Namespace away takes all that is in it; who makes it again gives it other labels. */
const withGoneNamespace = function (fields, { before, after }, [, now]) { return before?.key.kind !== 'Namespace' || after !== undefined || !staysIn(before.key.name, now)
    ? fields
    : fields.map((field) => field.path[1] === 'labels' && (0,label_of_istio/* isLabelOfIstio */.s)(field.path[2] ?? '')
        ? {
            ...field,
            judgement: because('opaque', 'objects of this namespace stay, and which labels it has then is not said'),
        }
        : field) };
const probed = 'the agent asks for an address that is none of health, and a policy or STRICT decides who may';
/** A port that a probe calls by its name: with another number the agent asks elsewhere. */
const withProbedPorts = function (fields, scope) { return fields.map((field) => {
    const { path, judgement } = field;
    const isPort = path.includes('ports') && path.some((part) => /^(?:initC|c)ontainers$/.test(part));
    return isPort && judgement.cover !== 'opaque' && conditions_holds(probed, { ...scope, field, path })
        ? {
            ...field,
            judgement: because('opaque', 'the agent beside the proxy asks the application at this port on behalf of anyone, where no policy looks', 'I pkg/kube/inject/app_probe.go'),
        }
        : field;
}) };
/** What Istio writes on the Service and the pods that it makes for a gateway of the Gateway API, and neither decides by. */
const isHandedOnIdly = function ({ path }) {
    const [spec, part, list, name] = path;
    if (path.length !== 4 || spec !== 'spec' || part !== 'infrastructure' || list !== 'annotations')
        return false;
    return ['Gateway', 'Pod'].every((kind) => (0,find_entry/* findName */.bd)(annotations/* annotationTable */.W, name ?? '', [kind])?.cover === 'neutral');
};
const knownField = function (field, table, scope) {
    const [first] = field.path;
    if (first === 'apiVersion')
        return judged(field, versionField(field, scope));
    const named = byName(field.path, scope.kinds, field, scope);
    if (named !== undefined)
        return named;
    if (scope.kinds.includes('Gateway') && isHandedOnIdly(field))
        return judged(field, because('neutral', 'it decides neither on a Gateway nor on pods', 'A annotation/annotations.yaml'));
    return first === 'metadata' || first === 'kind'
        ? byTable(metadataTable, field.path, field, { ...scope, unread: false })
        : byTable(table, field.path, field, scope);
};
/** Every changed field of one object, and what is known of it; `root` is the namespace of the MeshConfig that is read. */
const judgeChange = function (change, states, root = 'istio-system') {
    const object = change.after ?? change.before;
    if (object === undefined)
        return [];
    const [before, after] = [change.before?.content, change.after?.content];
    const mesh = meshConfigIn(change, root);
    const isInstallation = [change.before, change.after].some((one) => one !== undefined && (0,installed_mesh_config/* installedMeshConfig */._9)(one) !== undefined);
    const scope = {
        states,
        change,
        root,
        object,
        kinds: kindsOf(object, mesh !== 'none' || isInstallation),
        unread: mesh === 'elsewhere',
        installs: isInstallation && (0,revisions/* isReadMeshConfig */.Wf)(states, root, object),
        judgeInner: (inner) => judgeChange(inner, states, root),
    };
    if (object.key.group === '' && object.key.kind === 'Pod' && after === undefined)
        return [];
    const table = (0,tables/* tableOf */.c_)(object, mesh !== 'none', states);
    const fields = table === undefined
        ? foreignFields(before, after, scope, (0,pod_templates/* templatePathOf */.ZM)(object.key)?.join('.')).map((field) => field.path.length === 1 && field.path[0] === 'apiVersion'
            ? { ...field, judgement: versionField(field, scope) }
            : field)
        : (0,changed_fields/* changedFields */.E)(before, after).flatMap((field) => knownField(field, table, scope));
    const answering = withAnswers(withUnknownGateways(fields, change, states), change, { states, root });
    const known = withPodsOfGateways(withGoneNamespace(answering, change, states), change, states);
    const judgedFields = withKeptOut(withProbedPorts(known, scope), scope);
    return withComingIn(judgedFields, scope, () => judgeChange({ ...change, before: undefined }, states, root));
};


/***/ }),

/***/ 58646:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mp: () => (/* binding */ keepingEntries),
/* harmony export */   Mv: () => (/* binding */ meshConfigKind),
/* harmony export */   TB: () => (/* binding */ decidingKinds)
/* harmony export */ });
/* harmony import */ var _kept_out_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71495);

/** What a ConfigMap, or an installation by another kind, is beside its kind where it holds the settings of a mesh. */
const meshConfigKind = 'MeshConfig';
/**
 * Kinds that may close something by being there, so that one which stays out, or as it was, may open it. Of any other kind,
 * permissions among them, only one that comes in may (`judge-change.ts`).
 */
const decidingKinds = [
    'AuthorizationPolicy',
    'RequestAuthentication',
    'PeerAuthentication',
    'EnvoyFilter',
    'WasmPlugin',
    'Sidecar',
    'ServiceEntry',
    'WorkloadEntry',
    'VirtualService',
    'DestinationRule',
    'Gateway',
    'GatewayClass',
    'HTTPRoute',
    'GRPCRoute',
    'TLSRoute',
    'TCPRoute',
    'Namespace',
    'Service',
    'Deployment',
    'StatefulSet',
    'DaemonSet',
    'Pod',
    'MutatingWebhookConfiguration',
    'IstioOperator',
    'Istio',
    meshConfigKind,
];
/** Annotations of deployment tools, which Flux takes as labels too. */
const keepingEntries = _kept_out_js__WEBPACK_IMPORTED_MODULE_0__/* .keepingNames */ .a.map((name) => ({
    name,
    cover: 'opaque',
    why: 'a deployment tool leaves the object out by it, removes it, or keeps it as it is in the cluster',
    source: 'documentation of Helm, Argo CD, Flux, kapp, kpt and Config Sync',
    on: decidingKinds,
    only: 'it keeps the object out of the cluster, or there',
}));


/***/ }),

/***/ 12156:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ mayMakePods)
/* harmony export */ });
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78100);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73776);
/* harmony import */ var _kubernetes_groups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61374);



/** Members by which objects of operators say how many pods there are, and what runs in them. */
const ofPods = new Set([
    ...['replicas', 'instances', 'numberOfInstances', 'numberOfReplicas', 'nodeCount', 'nodeSets', 'nodePools'],
    ...['image', 'podTemplate', 'podTemplateSpec', 'podSpec', 'pod', 'storage', 'persistence', 'volume', 'parallelism'],
]);
const deepest = 6;
const saysPods = function (value, depth) {
    if (depth > deepest)
        return false;
    if (Array.isArray(value))
        return value.some((one) => saysPods(one, depth + 1));
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value))
        return false;
    const { requests, limits } = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(value, 'resources');
    return ((0,_ports_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(requests) ||
        (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(limits) ||
        Object.entries(value).some(([name, inner]) => ofPods.has(name) || saysPods(inner, depth + 1)));
};
/** What fetches, applies or watches, and runs nothing by its own objects. */
const runsNothing = /(?:^|\.)(?:toolkit\.fluxcd\.io|istio\.io|cert-manager\.io|external-secrets\.io)$/;
/** Whether the controller of an object may make pods of it, by the shape of what it says: a database, a broker, a training job. */
const mayMakePods = function ({ key: { group }, content }) { return !(0,_kubernetes_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .isFollowedGroup */ .m)(group) && !runsNothing.test(group) && saysPods((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(content, 'spec'), 0) };


/***/ }),

/***/ 95102:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(95102, module.exports, ["$P","AK","JE","YV","xV"], "./later-mesh.cjs")

/***/ }),

/***/ 33118:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ rewritesWhatDecides),
/* harmony export */   Sv: () => (/* binding */ mayRewrite),
/* harmony export */   yv: () => (/* binding */ mayChange)
/* harmony export */ });
/* harmony import */ var _kubernetes_groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61374);
/* harmony import */ var _manifests_carried_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35922);
/* harmony import */ var _manifests_positions_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(41898);
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(78100);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73776);
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40762);
/* harmony import */ var _find_entry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58280);
/* harmony import */ var _istio_kinds_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31386);
/* harmony import */ var _gateway_api_kinds_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44797);
/* harmony import */ var _label_of_istio_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(247);
/* harmony import */ var _kubernetes_kinds_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(76144);
/* harmony import */ var _parsed_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9323);
/* harmony import */ var _pod_template_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(78554);













const policyKinds = new Set([
    'AuthorizationPolicy',
    'PeerAuthentication',
    'RequestAuthentication',
    'EnvoyFilter',
    'WasmPlugin',
]);
const policyResources = new Set([...policyKinds].map((kind) => kind.toLowerCase()));
/** `authorizationpolicies`, as resources of the API server are named. */
const isPolicyResource = function (name) {
    const lower = name.toLowerCase();
    return [lower, lower.replace(/s$/, ''), lower.replace(/ies$/, 'y')].some((one) => policyResources.has(one));
};
/**
 * Deployment tools are followed, or have entries of their own; policy engines too; a synchronised cache writes nothing. What
 * Istio's kinds patch is the configuration of proxies, and no object: tables and the comparison of requests say what of it decides.
 */
const isKnownElsewhere = function ({ key: { group } }) { return (0,_kubernetes_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .isFollowedGroup */ .m)(group) ||
    /(?:^|\.)(?:argoproj\.io|toolkit\.fluxcd\.io|fleet\.cattle\.io|kappctrl\.k14s\.io|kyverno\.io|kubewarden\.io|gatekeeper\.sh|kubefed\.io|(?:networking|security|extensions|telemetry)\.istio\.io)$/.test(group) };
/** Every object of a tree has the same few names of members. */
const words = new Map();
const wordsOf = function (name) {
    const known = words.get(name);
    if (known !== undefined)
        return known;
    const found = name.split(/(?<=[a-z0-9])(?=[A-Z])|[-_./\s]+/).map((word) => word.toLowerCase());
    words.set(name, found);
    return found;
};
const patchWords = /^(?:json|merge|smp)?(?:patch(?:es)?|override[rs]*|overriders?|overlays?|mutat(?:e|ions?))$/;
const aboutPatches = new Set(['type', 'policy', 'strategy', 'version', 'mode', 'name']);
/** A member that holds changes of other objects, by its name. */
const namesPatch = function (name) {
    const words = wordsOf(name);
    return words.some((word) => patchWords.test(word)) && !aboutPatches.has(words.at(-1));
};
/** What an overrider of Karmada's is for, where its name says a part of a container alone. */
const ofContainers = /^(?:image|args|command|replicas?|resources?)overrider$/i;
const pointed = function (pointer, part) { return `${pointer}/${(0,_manifests_positions_js__WEBPACK_IMPORTED_MODULE_10__/* .pointerPart */ .x$)(part)}` };
/** `/spec/template/metadata/labels/app`, `spec.template.metadata.labels["app"]`, `$.spec.action`. */
const partsOfText = function (text) {
    const parts = text.startsWith('/')
        ? (0,_manifests_positions_js__WEBPACK_IMPORTED_MODULE_10__/* .pointerParts */ .uo)(text)
        : [...text.replace(/^\$?\.?/, '').matchAll(/\[["']?([^\]"']*)["']?\]|((?:\\.|[^.[])+)/g)].map(([, index, name]) => (index ?? name ?? '').replaceAll('\\.', '.'));
    // A composition writes into the object that another one carries.
    const inner = Math.max(parts.lastIndexOf('manifest'), parts.lastIndexOf('objectDefinition'));
    return parts.slice(inner + 1).map((part) => (/^(?:\d+|-|\*|)$/.test(part) ? '[]' : part));
};
const pathsOf = function (value, path) {
    if (Array.isArray(value) && value.length > 0)
        return value.flatMap((one) => {
            const name = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(one, 'name');
            return pathsOf(one, [...path, name === '' ? '[]' : `[${name}]`]);
        });
    return (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_11__/* .isJsonObject */ .OW)(value) && Object.keys(value).length > 0
        ? Object.entries(value).flatMap(([name, below]) => pathsOf(below, [...path, name]))
        : [path];
};
const texts = function (value, ...names) { return names.map((name) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(value, name)).find((text) => text !== '') ?? '' };
/** One item of a JSON patch, or of what looks like it. */
const itemPaths = function (value, isInPatch) {
    const to = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(value, 'toFieldPath');
    if (to !== '')
        return [partsOfText(to)];
    const path = texts(value, 'path', 'fieldPath', 'jsonPath');
    const operation = texts(value, 'op', 'operator', 'operation');
    if (path === '' || (operation === '' ? !isInPatch || !('value' in value) : !isInPatch && !path.startsWith('/')))
        return undefined;
    if (operation === 'test')
        return [];
    const from = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(value, 'from');
    return [...pathsOf(value['value'], partsOfText(path)), ...(from === '' ? [] : [partsOfText(from)])];
};
const describesItself = new Set(['apiVersion', 'kind', 'metadata', 'status']);
const identifies = new Set(['name', 'namespace']);
/** A part of an object that goes over another one. */
const isFragment = function (value) { return ['metadata', 'spec', 'template'].some((name) => (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_11__/* .isJsonObject */ .OW)(value[name])) || Array.isArray(value['rules']) };
const fragmentPaths = function (value) { return Object.entries(value)
    .filter(([name]) => name !== 'apiVersion' && name !== 'kind')
    .flatMap(([name, below]) => pathsOf(below, [name]))
    .filter(([first, second]) => first !== 'metadata' || !identifies.has(second)) };
/** Names in a map of labels or annotations, or in operations on one. */
const namesIn = function (value) { return Array.isArray(value)
    ? value.flatMap((one) => namesIn(one))
    : (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_11__/* .isJsonObject */ .OW)(value)
        ? (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_11__/* .isJsonObject */ .OW)(value['value'])
            ? Object.keys(value['value'])
            : Object.keys(value)
        : [] };
const metadataMap = function (name) {
    const words = wordsOf(name);
    if (words.some((word) => /^labels?$/.test(word)))
        return 'labels';
    return words.some((word) => /^annotations?$/.test(word)) ? 'annotations' : undefined;
};
const selects = function (value) { return ['selector', 'podSelector', 'namespaceSelector'].some((name) => (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_11__/* .isJsonObject */ .OW)(value[name])) };
const nameKind = function (value, said, isReference) {
    const version = texts(value, 'apiVersion', 'group', 'apiGroup');
    const group = 'apiVersion' in value && !version.includes('/') ? '' : version.replace(/\/.*$/, '');
    for (const kind of [(0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(value, 'kind'), version === '' ? '' : (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(value, 'resource')]) {
        if (kind === '')
            continue;
        said.kinds.add(group === '' ? kind : `${group}/${kind}`);
        if (isReference)
            said.objects.push({ kind, name: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(value, 'name') });
        const isPolicy = group === 'security.istio.io' || policyKinds.has(kind) || isPolicyResource(kind);
        if (isPolicy && isReference)
            said.policies.add(kind);
    }
};
const sayText = function (text, at, said) {
    const values = (0,_parsed_text_js__WEBPACK_IMPORTED_MODULE_8__/* .parsedTexts */ ._8)(text);
    if (values === undefined) {
        // Nobody can read what it writes; a word of what decides is enough.
        if (/istio|labels|annotations|serviceAccount|hostNetwork|action|rules|mtls/i.test(text))
            said.writes.push({ at, path: [] });
        return;
    }
    const inner = { ...said, writes: [] };
    for (const value of values)
        if (typeof value === 'object' && value !== null)
            say(value, at, true, inner);
    for (const { path } of inner.writes)
        said.writes.push({ at, path });
};
const say = function (value, at, isInPatch, said) {
    if (Array.isArray(value)) {
        value.forEach((one, index) => say(one, pointed(at, index), isInPatch, said));
        return;
    }
    if (typeof value === 'string') {
        if (isInPatch && /[:{]/.test(value))
            sayText(value, at, said);
        return;
    }
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_11__/* .isJsonObject */ .OW)(value))
        return;
    nameKind(value, said, isInPatch || !(0,_manifests_carried_object_js__WEBPACK_IMPORTED_MODULE_1__/* .isCarriedObject */ .a)(value));
    const item = itemPaths(value, isInPatch);
    if (item !== undefined) {
        for (const path of item)
            said.writes.push({ at, path });
        return;
    }
    if (isInPatch && isFragment(value)) {
        for (const path of fragmentPaths(value))
            said.writes.push({ at, path });
        return;
    }
    const trait = wordsOf((0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(value, 'type')).join('-');
    for (const [name, below] of Object.entries(value)) {
        const place = pointed(at, name);
        const isOfTrait = name === 'properties' && trait !== '';
        const list = isOfTrait ? metadataMap(trait) : isInPatch || selects(value) ? metadataMap(name) : undefined;
        if (ofContainers.test(name))
            said.writes.push({ at: place, path: ['spec', 'containers', '[]', 'image'] });
        else if (list !== undefined && typeof below === 'object' && below !== null)
            for (const one of namesIn(below))
                said.writes.push({ at: place, path: ['metadata', list, one] });
        else if (isOfTrait && trait === 'service-account')
            said.writes.push({ at: place, path: ['spec', 'serviceAccountName'] });
        else
            say(below, place, isInPatch || namesPatch(name) || (isOfTrait && namesPatch(trait)), said);
    }
};
const found = new WeakMap();
const saidBy = function ({ content }) {
    const known = found.get(content);
    if (known !== undefined)
        return known;
    const said = { kinds: new Set(), objects: [], writes: [], policies: new Set() };
    for (const [name, below] of Object.entries(content))
        if (!describesItself.has(name))
            say(below, pointed('', name), namesPatch(name), said);
    found.set(content, said);
    return said;
};
const tables = {
    ..._istio_kinds_js__WEBPACK_IMPORTED_MODULE_5__/* .istioKinds */ .W,
    ..._gateway_api_kinds_js__WEBPACK_IMPORTED_MODULE_6__/* .gatewayApiKinds */ ._,
    ..._kubernetes_kinds_js__WEBPACK_IMPORTED_MODULE_7__/* .kubernetesKinds */ .O,
};
/** Tables of a kind, whose group need not be said. */
const tablesOf = function (kind) { return Object.entries(tables).flatMap(([title, table]) => title === kind || title === `/${kind}` || (!kind.includes('/') && title.endsWith(`/${kind}`)) ? [table] : []) };
const coverOf = function (table, path) {
    const found = (0,_find_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .findEntry */ .w4)(table, path);
    if (found?.entry.as === 'Container')
        return coverOf(_pod_template_js__WEBPACK_IMPORTED_MODULE_9__/* .containerTable */ .yc, found.rest);
    if (found?.entry.as === 'PodSpec')
        return coverOf(_pod_template_js__WEBPACK_IMPORTED_MODULE_9__/* .podSpecTable */ .nj, found.rest);
    if (found !== undefined)
        return found.entry.cover === 'neutral' ? 'neutral' : 'decides';
    return (0,_find_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .hasBelow */ .cb)(table, path) ? 'decides' : undefined;
};
/** Kinds by whose pods or ports requests are decided, wherever their tables stand. */
const runs = /(?:^|\/)(?:\*|\w*(?:Deployment|Set|Job|Pod|Rollout|Workload|Service|Component))$/;
/** What of Istio's policies decides, where nothing says of which kinds the changed objects are. */
const policyFields = new Set([
    'action',
    'rules',
    'selector',
    'mtls',
    'portLevelMtls',
    'jwtRules',
]);
/** What an object writes into; undefined: nothing that decides. */
const targetOf = function (kinds) {
    if (kinds.size === 0)
        return { tables: undefined, runs: true };
    const own = [...kinds].flatMap(tablesOf).filter((table) => table.some(({ cover }) => cover !== 'neutral'));
    const target = { tables: own, runs: [...kinds].some((kind) => runs.test(kind)) };
    return own.length > 0 || target.runs ? target : undefined;
};
const decidesByMap = function (list, name, isSelected) {
    if (name === undefined)
        return true;
    return list === 'labels'
        ? (0,_label_of_istio_js__WEBPACK_IMPORTED_MODULE_12__/* .isLabelOfIstio */ .s)(name) || isSelected(name)
        : (0,_find_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .findName */ .bd)(_annotations_js__WEBPACK_IMPORTED_MODULE_3__/* .annotationTable */ .W, name, ['Pod'])?.cover !== 'neutral';
};
const decides = function (path, target, isSelected) {
    const at = path.lastIndexOf('template');
    const inner = path.slice(at + 1);
    const [first, second, third] = inner;
    if (first === undefined || (first === 'metadata' && second === undefined))
        return true;
    if (first === 'metadata')
        return (second === 'labels' || second === 'annotations') && decidesByMap(second, third, isSelected);
    if (first === 'spec' && (at >= 0 || target.runs) && coverOf(_pod_template_js__WEBPACK_IMPORTED_MODULE_9__/* .podSpecTable */ .nj, inner.slice(1)) === 'decides')
        return true;
    if (at >= 0)
        return false;
    return target.tables === undefined
        ? first === 'spec' && policyFields.has(second)
        : target.tables.some((table) => coverOf(table, path) === 'decides');
};
const isWithin = function (pointer, at) { return pointer === at || pointer.startsWith(`${at}/`) };
/**
 * Whether an object of a kind that nobody follows changes other objects, and with them what decides: it refers to a policy of
 * Istio's, or it writes labels that are selected by, accounts, or fields that are compared into kinds that decide, or into any. A
 * field that only fills a harmless write is none of it.
 */
const rewritesWhatDecides = function (object, { pointer }, isSelected) {
    if (isKnownElsewhere(object) || [...describesItself].some((name) => isWithin(pointer, `/${name}`)))
        return false;
    const said = saidBy(object);
    if (said.policies.size > 0)
        return true;
    const target = targetOf(said.kinds);
    if (target === undefined)
        return false;
    const harmful = said.writes.filter(({ path }) => decides(path, target, isSelected));
    if (harmful.length === 0)
        return false;
    return harmful.some(({ at }) => isWithin(pointer, at)) || !said.writes.some(({ at }) => isWithin(pointer, at));
};
/** Whether an object may change others at all, whatever they are. */
const mayRewrite = function (object) {
    if (isKnownElsewhere(object))
        return false;
    const { writes, policies } = saidBy(object);
    return writes.length > 0 || policies.size > 0;
};
/** Label of what a controller of Metacontroller has made, with the uid of the object that it made it for. */
const labelOfUid = 'controller-uid';
/** It claims what has that label, and nothing else (Metacontroller: CompositeController, `generateSelector`; ControllerRef). */
const claimsByUid = function ({ key, content }) { return key.group === 'metacontroller.k8s.io' &&
    key.kind === 'CompositeController' &&
    (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .objectAt */ .lJ)(content, 'spec')['generateSelector'] === true };
/** Whether an object that changes others may change this one: by its kind, and by its name where one is said. */
const mayChange = function (object, { key, content }) {
    if (claimsByUid(object) && (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .objectAt */ .lJ)(content, 'metadata', 'labels')[labelOfUid] === undefined)
        return false;
    const { kinds, objects } = saidBy(object);
    return (kinds.size === 0 ||
        objects.some(({ kind, name }) => (kind === key.kind ||
            kind === '*' ||
            `${key.kind}s`.toLowerCase() === kind.replace(/ies$/, 'ys').toLowerCase()) &&
            (name === '' || name.includes('*') || name === key.name)));
};


/***/ }),

/***/ 40427:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ rootNamespacesOf)
/* harmony export */ });
/* harmony import */ var _ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46799);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73776);
/* harmony import */ var _resolve_installed_mesh_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91891);
/* harmony import */ var _control_plane_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11402);
/* harmony import */ var _parsed_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9323);





const found = new WeakMap();
/**
 * Namespaces whose policies may hold in every namespace: what a MeshConfig names as its root, and where a control plane runs,
 * which is the root where nothing else is said (A mesh/v1alpha1/config.proto: root_namespace).
 */
const rootNamespacesOf = function (state) {
    let names = found.get(state);
    if (names === undefined) {
        const maps = [...(0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsOfKind */ ._c)(state, '', 'ConfigMap'), ...(0,_resolve_installed_mesh_config_js__WEBPACK_IMPORTED_MODULE_2__/* .installedMeshConfigs */ .Po)(state).map(({ map }) => map)];
        names = new Set([
            ...maps
                .filter(({ content }) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(content, 'data', 'mesh') !== '')
                .map((map) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)((0,_parsed_text_js__WEBPACK_IMPORTED_MODULE_4__/* .meshConfigOf */ .dv)(map), 'rootNamespace'))
                .filter((name) => name !== ''),
            ...(0,_resolve_installed_mesh_config_js__WEBPACK_IMPORTED_MODULE_2__/* .installedMeshConfigs */ .Po)(state).map(({ root }) => root),
            ...(0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsOfKind */ ._c)(state, 'apps', 'Deployment')
                .filter(_control_plane_js__WEBPACK_IMPORTED_MODULE_3__/* .isControlPlane */ .gx)
                .map(({ key }) => key.namespace),
        ]);
        found.set(state, names);
    }
    return names;
};


/***/ }),

/***/ 40390:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xk: () => (/* binding */ fillingChanges),
  LF: () => (/* binding */ pathText),
  L1: () => (/* binding */ uncoveredChanges),
  Y5: () => (/* binding */ uncoveredStanding)
});

// EXTERNAL MODULE: ./src/ports/list-names.ts
var list_names = __webpack_require__(97523);
// EXTERNAL MODULE: ./src/ports/object.ts
var ports_object = __webpack_require__(20989);
// EXTERNAL MODULE: ./src/ports/order.ts
var order = __webpack_require__(80936);
// EXTERNAL MODULE: ./src/mesh/changed-objects.ts
var changed_objects = __webpack_require__(87524);
// EXTERNAL MODULE: ./src/mesh/coverage/changed-fields.ts
var changed_fields = __webpack_require__(89744);
// EXTERNAL MODULE: ./src/mesh/coverage/judge-change.ts + 27 modules
var judge_change = __webpack_require__(81052);
// EXTERNAL MODULE: ./src/mesh/coverage/filled-objects.ts + 1 modules
var filled_objects = __webpack_require__(5727);
// EXTERNAL MODULE: ./src/ports/group-by.ts
var group_by = __webpack_require__(48961);
// EXTERNAL MODULE: ./src/ports/objects-of-kind.ts
var objects_of_kind = __webpack_require__(46799);
// EXTERNAL MODULE: ./src/mesh/binds-account.ts
var binds_account = __webpack_require__(9867);
// EXTERNAL MODULE: ./src/mesh/fields.ts
var fields = __webpack_require__(73776);
// EXTERNAL MODULE: ./src/mesh/kubernetes-groups.ts
var kubernetes_groups = __webpack_require__(61374);
// EXTERNAL MODULE: ./src/mesh/names-account.ts
var names_account = __webpack_require__(15455);
// EXTERNAL MODULE: ./src/mesh/coverage/making-pods.ts
var making_pods = __webpack_require__(12156);
// EXTERNAL MODULE: ./src/mesh/coverage/pod-templates.ts
var pod_templates = __webpack_require__(57473);
;// CONCATENATED MODULE: ./src/mesh/coverage/named-by-operators.ts









const selecting = ['AuthorizationPolicy', 'RequestAuthentication', 'PeerAuthentication'];
/** These make objects that other texts describe, and give none of them their own name. */
const delivering = /^argoproj\.io\/Application/;
const isOperators = function (object) { return !(0,kubernetes_groups/* isFollowedGroup */.m)(object.key.group) &&
    !delivering.test(`${object.key.group}/${object.key.kind}`) &&
    ((0,pod_templates/* makesPods */.UX)(object) || (0,making_pods/* mayMakePods */.C)(object)) };
/** `pg` and `pg-pooler`, `my-pg`: operators put a word before or behind the name. */
const isAfter = function (value, name) { return value === name || value.startsWith(`${name}-`) || value.endsWith(`-${name}`) };
/** `cnpg.io/cluster` is a label of `postgresql.cnpg.io`. */
const isLabelOfGroup = function (label, group) {
    const [domain, name] = label.split('/');
    const owner = group.split('.').slice(-2).join('.');
    return name !== undefined && domain !== undefined && (domain === owner || domain.endsWith(`.${owner}`));
};
/** Whether pods may have the label by the object's name: of those whose template stands in it the others are known. */
const mayLabel = function (object, label) { return !(0,pod_templates/* makesPods */.UX)(object) ||
    (isLabelOfGroup(label, object.key.group) &&
        (0,pod_templates/* podTemplatesOf */.ab)(object).every(({ template }) => !Object.hasOwn((0,fields/* textMapAt */.Pf)(template, 'metadata', 'labels'), label))) };
/** A policy that selects pods by a label of this name. */
const selectingPolicy = function (state, object, roots) { return selecting
    .flatMap((kind) => (0,objects_of_kind/* objectsOfKind */._c)(state, 'security.istio.io', kind))
    .find(({ key, content }) => (key.namespace === object.key.namespace || roots.has(key.namespace)) &&
    Object.entries((0,fields/* textMapAt */.Pf)(content, 'spec', 'selector', 'matchLabels')).some(([label, value]) => isAfter(value, object.key.name) && mayLabel(object, label))) };
/** Names of accounts that a rule or a binding writes out. */
const writtenAccounts = function (object) { return object.key.group === 'security.istio.io'
    ? (0,names_account/* sourcesOf */.u0)(object).map((value) => value.split('/').at(-1) ?? '')
    : (0,fields/* objectsAt */.yR)(object.content, 'subjects').map((one) => (0,fields/* textAt */.$6)(one, 'name').split(':').at(-1) ?? '') };
const names = function (object, account) { return object.key.group === 'security.istio.io'
    ? (0,names_account/* sourcesOf */.u0)(object).some((value) => (0,names_account/* namesAccount */.IQ)(value, object.key.namespace, account))
    : (0,binds_account/* bindsAccount */.KR)(object, account) };
/** What names an account that pods of the operator may run as. */
const namingAccount = function (states, { key: { namespace, name } }) { return states
    .flatMap((state) => [
    ...(0,objects_of_kind/* objectsOfKind */._c)(state, 'security.istio.io', 'AuthorizationPolicy'),
    ...binds_account/* bindingKinds */.dY.flatMap((kind) => (0,objects_of_kind/* objectsOfKind */._c)(state, 'rbac.authorization.k8s.io', kind)),
])
    .find((one) => [name, ...writtenAccounts(one).filter((account) => isAfter(account, name))].some((account) => names(one, { namespace, name: account }))) };
const knows = function ({ key }) { return `${(0,ports_object/* keyTitle */.Gv)(key)} knows pods or an account by that name` };
/**
 * What operators make of an object bears its name: labels of the pods, and the account that they run as. One that comes may have an
 * account that a rule names; one in whose place another of its kind comes leaves the policies that selected its pods.
 */
const namedByOperators = function (changes, states, roots) {
    const placeOf = ({ key: { group, kind, namespace } }) => `${group}/${kind}/${namespace}`;
    const come = changes.flatMap(({ before, after }) => (before === undefined && after !== undefined ? [after] : []));
    if (come.length === 0)
        return [];
    const gone = changes.flatMap(({ before, after }) => (after === undefined && before !== undefined ? [before] : []));
    const goneOf = (0,group_by/* groupBy */.$)(gone.filter(isOperators), placeOf);
    return [...(0,group_by/* groupBy */.$)(come.filter(isOperators), placeOf)].flatMap(([place, objects]) => {
        const olds = goneOf.get(place) ?? [];
        const [first] = objects;
        if (first === undefined)
            return [];
        const replaced = olds.flatMap((old) => {
            const policy = selectingPolicy(states[1], old, roots) ?? ((0,pod_templates/* makesPods */.UX)(old) ? undefined : namingAccount(states, old));
            return policy === undefined
                ? []
                : [
                    {
                        object: first,
                        text: `${(0,ports_object/* keyTitle */.Gv)(first.key)} comes in the place of ${(0,ports_object/* keyTitle */.Gv)(old.key)}, and ${knows(policy)}: what its operator calls after it is not compared`,
                    },
                ];
        });
        const taking = objects.flatMap((object) => {
            const policy = (0,pod_templates/* makesPods */.UX)(object) ? undefined : namingAccount(states, object);
            return policy === undefined
                ? []
                : [
                    {
                        object,
                        text: `${(0,ports_object/* keyTitle */.Gv)(object.key)} comes, and ${knows(policy)}: pods that its operator makes may run as that account`,
                    },
                ];
        });
        return [...replaced, ...taking];
    });
};

// EXTERNAL MODULE: ./src/mesh/coverage/rewriting-objects.ts
var rewriting_objects = __webpack_require__(33118);
// EXTERNAL MODULE: ./src/mesh/coverage/root-namespaces.ts
var root_namespaces = __webpack_require__(40427);
;// CONCATENATED MODULE: ./src/mesh/coverage/uncovered.ts










const mostFields = 3;
/** `spec.template.spec.containers[app].image`. */
const pathText = function (path) { return path.map((part, at) => (at === 0 || part.startsWith('[') ? part : `.${part}`)).join('') };
const verbOf = function ({ before, after }) { return before === undefined ? 'comes with' : after === undefined ? 'goes, and had' : 'changes' };
const placeOf = function (field, { before, after }) {
    const object = field.side === 'before' ? (before ?? after) : (after ?? before);
    return object?.locate(field.pointer);
};
const uncoveredOf = function ({ change, fields: judged }, { verb = verbOf(change), counts = () => true } = {}) {
    const object = change.after ?? change.before;
    if (object === undefined)
        return [];
    const byReason = new Map();
    for (const field of judged) {
        if (field.judgement.cover !== 'opaque' || !counts(field))
            continue;
        const list = byReason.get(field.judgement.why);
        if (list === undefined)
            byReason.set(field.judgement.why, [field]);
        else
            list.push(field);
    }
    return [...byReason].flatMap(([why, fields]) => {
        const [first] = fields;
        if (first === undefined)
            return [];
        const names = [...new Set(fields.map(({ path }) => pathText(path)))].sort(order/* byCodePoint */.HH);
        const text = `${(0,ports_object/* keyTitle */.Gv)(object.key)} ${verb} ${(0,list_names/* listNames */.Z)(names, mostFields)}: ${why}`;
        return [{ object, text, where: placeOf(first, change) ?? object.source }];
    });
};
/**
 * Everything that changed between two states and that is neither modelled nor known to be neutral: the comparison of the
 * two may say nothing more than `cannot prove`. In order of the objects.
 */
const uncoveredChanges = function (before, after, root) {
    const all = (0,changed_objects/* everyChange */.iM)(before, after);
    const changes = all.map((change) => ({
        change,
        fields: (0,judge_change/* judgeChange */.s)(change, [before, after], root),
    }));
    return [
        ...changes.flatMap((change) => uncoveredOf(change)),
        ...rewrittenChanges(changes, after, root),
        ...fillingChanges(all, [before, after], root),
        ...namedByOperators(all, [before, after], new Set([root ?? 'istio-system', ...(0,root_namespaces/* rootNamespacesOf */.S)(before), ...(0,root_namespaces/* rootNamespacesOf */.S)(after)])).map((one) => ({ ...one, where: one.object.source })),
    ].sort((left, right) => (0,order/* byCodePoint */.HH)(left.text, right.text));
};
/**
 * Changes by which an object that stands makes or steers others otherwise: they fill its template in, or it selects by a label of
 * theirs. What becomes of it is judged as if it changed itself.
 */
const fillingChanges = function (changes, states, root, among = states[1].objects) {
    if (changes.length === 0)
        return [];
    const changed = new Set(changes.map(({ after }) => after));
    return among.flatMap((standing) => {
        if (changed.has(standing) || !(0,filled_objects/* mayWorkByOthers */.Vy)(standing, states))
            return [];
        const found = changes.flatMap((change) => {
            const object = change.after ?? change.before;
            return object !== undefined && decidesAsFilled(standing, change, states, root) ? [object] : [];
        });
        const [first] = found;
        if (first === undefined)
            return [];
        const titles = [...new Set(found.map(({ key }) => (0,ports_object/* keyTitle */.Gv)(key)))].sort(order/* byCodePoint */.HH);
        const text = `${(0,ports_object/* keyTitle */.Gv)(standing.key)} stands, and ${(0,list_names/* listNames */.Z)(titles, mostFields)}, which changes, may fill it in or be selected by it: what it makes or steers decides, and is not compared`;
        return [{ object: first, text, where: first.source }];
    });
};
const decidesAsFilled = function (standing, change, states, root) {
    const filled = (0,filled_objects/* filledBy */._w)(standing, change, states);
    if (filled === undefined)
        return false;
    const decides = (one) => (0,judge_change/* judgeChange */.s)(one, states, root).some(({ judgement }) => judgement.cover === 'opaque');
    const comes = { before: undefined, after: standing };
    if (filled === 'comes')
        return decides(comes);
    // What it selects from now on, it changes in all ways that it has.
    return decides({ before: standing, after: filled }) || (selectsOtherwise(standing, filled) && decides(comes));
};
const selectsOtherwise = function (standing, filled) { return (0,changed_fields/* changedFields */.E)(standing.content, filled.content).some(({ path: [first, second = ''] }) => first === 'spec' && /selector$|^match/i.test(second)) };
/**
 * Changes of what an object that stands changes in its turn, before it is applied or where it stands: what comes of the two is not
 * what the files say.
 */
const rewrittenChanges = function (changes, state, root) {
    const changed = new Set(changes.map(({ change }) => change.after));
    const standing = state.objects.filter((object) => !changed.has(object) && (0,rewriting_objects/* mayRewrite */.Sv)(object));
    if (standing.length === 0)
        return [];
    const deciding = changes.filter(({ fields }) => fields.some(({ judgement }) => judgement.cover !== 'neutral'));
    return standing.flatMap((object) => {
        const met = deciding.flatMap(({ change }) => {
            const one = change.after ?? change.before;
            return one !== undefined && (0,rewriting_objects/* mayChange */.yv)(object, one) ? [one] : [];
        });
        const [first] = met;
        if (first === undefined || uncoveredStanding(object, state, root, () => true).length === 0)
            return [];
        const titles = [...new Set(met.map(({ key }) => (0,ports_object/* keyTitle */.Gv)(key)))].sort(order/* byCodePoint */.HH);
        const text = `${(0,ports_object/* keyTitle */.Gv)(object.key)} stands, and changes what changes here: ${(0,list_names/* listNames */.Z)(titles, mostFields)}`;
        return [{ object: first, text, where: first.source }];
    });
};
/**
 * What stands in one object and nothing reads, judged as if it came: for who asks what a state allows, and not what a change
 * does. `counts` says which fields that can be about.
 */
const uncoveredStanding = function (object, state, root, counts) {
    const change = { before: undefined, after: object };
    return uncoveredOf({ change, fields: (0,judge_change/* judgeChange */.s)(change, [state, state], root) }, { verb: 'has', counts });
};


/***/ }),

/***/ 36105:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ ofRelease)
/* harmony export */ });
/** Labels that each release of a workload has its own of, so that no policy of which nothing is known selects by them. */
const ofRelease = /^(?:helm\.sh\/chart|chart|version|heritage|release|app\.kubernetes\.io\/(?:version|managed-by)|pod-template-hash)$/;


/***/ }),

/***/ 15432:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ identityFields),
/* harmony export */   Wb: () => (/* binding */ lacksPolicyOf),
/* harmony export */   Y$: () => (/* binding */ policyNotRead),
/* harmony export */   _Y: () => (/* binding */ unreadPolicies)
/* harmony export */ });
/* harmony import */ var _labels_of_releases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36105);

const nowhere = { kind: 'file', path: '', line: 1, column: 1 };
/** Stands for a policy of a namespace that nobody read; without rules it matches nothing. */
const policyNotRead = function (namespace) { return ({
    key: { group: 'security.istio.io', kind: 'AuthorizationPolicy', namespace, name: 'not-read' },
    apiVersion: 'security.istio.io/v1',
    labels: {},
    annotations: {},
    content: {},
    source: nowhere,
    locate: () => nowhere,
}) };
/** Reads of policies that nobody got, of which one may have one of these fields, or select by a label of that name. */
const unreadPolicies = function ({ reads }, names) { return reads.filter(({ kind, status, keys }) => kind === 'AuthorizationPolicy' &&
    status === 'forbidden' &&
    names.some((name) => (keys === undefined ? !_labels_of_releases_js__WEBPACK_IMPORTED_MODULE_0__/* .ofRelease */ .N.test(name) : keys.includes(name)))) };
/** Fields and conditions by which a policy refuses or admits whom it names. */
const identityFields = [
    ...['principals', 'notPrincipals', 'namespaces', 'notNamespaces', 'serviceAccounts', 'notServiceAccounts'],
    ...['trustDomains', 'notTrustDomains', 'when'],
];
/** Whether some policy of one of these namespaces was not read, whatever it says. */
const lacksPolicyOf = function ({ reads }, namespaces) { return reads.some(({ kind, status, namespace }) => kind === 'AuthorizationPolicy' && status === 'forbidden' && (namespace === '*' || namespaces.has(namespace))) };


/***/ }),

/***/ 72109:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ exposingObjects),
/* harmony export */   W: () => (/* binding */ exposuresOf)
/* harmony export */ });
/* harmony import */ var _ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46799);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73776);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80936);



const any = '*';
/** Groups of the kinds that `exposuresOf` knows. */
const exposingGroups = ['networking.istio.io', 'gateway.networking.k8s.io', 'networking.k8s.io'];
/** Objects of a state that may make something addressable. */
const exposingObjects = function (state) { return exposingGroups.flatMap((group) => (0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsOfGroup */ .xQ)(state, group)) };
/** Servers of gateways, hosts of routes that are bound to gateways, hosts that join the mesh. */
const exposuresOf = function (object) {
    const spec = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(object.content, 'spec');
    const { group, kind, namespace } = object.key;
    switch (`${group}/${kind}`) {
        case 'networking.istio.io/Gateway':
            return ofServers(spec);
        case 'gateway.networking.k8s.io/Gateway':
            return (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .indexedAt */ .VL)(spec, 'listeners').map(([listener, index]) => ({
                pointer: `/spec/listeners/${index}`,
                host: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(listener, 'hostname') || any,
                place: `port ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(listener, 'port') ?? 0} (${(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(listener, 'protocol')})`,
                scope: `${namespace}/${object.key.name}`,
            }));
        case 'networking.istio.io/VirtualService':
            return (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textsAt */ .i1)(spec, 'gateways')
                .filter((gateway) => gateway !== 'mesh')
                .flatMap((gateway) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textsAt */ .i1)(spec, 'hosts').map((host) => ({
                pointer: '/spec/hosts',
                host,
                place: `Gateway ${gateway.includes('/') ? gateway : `${namespace}/${gateway}`}`,
                scope: '',
            })));
        case 'networking.istio.io/ServiceEntry':
            return (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textsAt */ .i1)(spec, 'hosts').flatMap((host) => withDefault((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(spec, 'ports').map((port) => `port ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(port, 'number') ?? 0}`), 'any port').map((place) => ({ pointer: '/spec/hosts', host, place: `${place}, as a host of the mesh`, scope: '' })));
        case 'gateway.networking.k8s.io/HTTPRoute':
        case 'gateway.networking.k8s.io/GRPCRoute':
        case 'gateway.networking.k8s.io/TLSRoute':
        case 'gateway.networking.k8s.io/TCPRoute':
        case 'gateway.networking.k8s.io/UDPRoute':
            return ofRoute(spec, namespace);
        case 'networking.k8s.io/Ingress':
            return (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .indexedAt */ .VL)(spec, 'rules').map(([rule, index]) => ({
                pointer: `/spec/rules/${index}`,
                host: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(rule, 'host') || any,
                place: 'the ingress',
                scope: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(spec, 'ingressClassName'),
            }));
        default:
            return [];
    }
};
const withDefault = function (texts, otherwise) { return texts.length > 0 ? texts : [otherwise] };
/** A host of a server may name the namespaces of its routes: `shop/a.example.com` serves `a.example.com`. */
const ofServers = function (spec) {
    const selector = JSON.stringify(Object.entries((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textMapAt */ .Pf)(spec, 'selector')).sort(([a], [b]) => (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodePoint */ .HH)(a, b)));
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .indexedAt */ .VL)(spec, 'servers').flatMap(([server, index]) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textsAt */ .i1)(server, 'hosts').map((host) => ({
        pointer: `/spec/servers/${index}`,
        host: host.slice(host.indexOf('/') + 1),
        place: `port ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(server, 'port', 'number') ?? 0} (${(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(server, 'port', 'protocol')})`,
        scope: selector,
    })));
};
const ofRoute = function (spec, namespace) { return (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .indexedAt */ .VL)(spec, 'parentRefs')
    .filter(([parent]) => ((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(parent, 'kind') || 'Gateway') !== 'Service')
    .flatMap(([parent, index]) => {
    const [section, port] = [(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(parent, 'sectionName'), (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(parent, 'port')];
    const place = [
        `${(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(parent, 'kind') || 'Gateway'} ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(parent, 'namespace') || namespace}/${(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(parent, 'name')}`,
        ...(section === '' ? [] : [`listener ${section}`]),
        ...(port === undefined ? [] : [`port ${port}`]),
    ].join(', ');
    const hosts = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textsAt */ .i1)(spec, 'hostnames');
    return hosts.length === 0
        ? [{ pointer: `/spec/parentRefs/${index}`, host: any, place, scope: '' }]
        : hosts.map((host) => ({ pointer: '/spec/hostnames', host, place, scope: '' }));
}) };


/***/ }),

/***/ 66782:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ writtenOnce)
/* harmony export */ });
/** The text of a value that many places share, written once. */
const writtenOnce = function (write) {
    const texts = new WeakMap();
    return (value) => {
        const known = texts.get(value);
        if (known !== undefined)
            return known;
        const text = write(value);
        texts.set(value, text);
        return text;
    };
};


/***/ }),

/***/ 97708:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ assumedNamespace),
/* harmony export */   L: () => (/* binding */ assumedOfFiles)
/* harmony export */ });
/** Where objects go that name no namespace: one line, whatever their number. */
const assumedNamespace = function (objects) { return objects === 0
    ? []
    : [
        `${objects === 1 ? '1 object names' : `${objects} objects name`} no namespace: taken to be in \`default\` (--namespace sets it)`,
    ] };
/** The same of files as they are, of the side that has more of them. */
const assumedOfFiles = function (sides, namespace) { return assumedNamespace(namespace === undefined ? Math.max(...sides.map((side) => side?.withoutNamespace.length ?? 0)) : 0) };


/***/ }),

/***/ 72363:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ unreadRecords)
/* harmony export */ });
/* harmony import */ var _manifests_may_hold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33076);
/* harmony import */ var _mesh_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73918);


/** What a program puts another text in place of, what is taken from elsewhere, and letters that are written as numbers. */
const hidden = /\{\{|\{%|<%|\$\{|\$\(|#@|__|@@|\(\(|\\(?:x|u|U)|\\\n|[\0\uFFFD]/;
const key = /(?<![\w./-])([\w./-]+)["']?\s*:/g;
/** Every key of a text; undefined where one may not stand there as such. */
const keysIn = function (text) { return hidden.test(text) ? undefined : [...new Set([...text.matchAll(key)].flatMap(([, name]) => name ?? []))] };
/**
 * What may stand in a part of the tree that was not read, as kinds and namespaces that were not read in whole. With its text: the
 * keys in it.
 */
const unreadRecords = function (holds, because, text) {
    const keys = text === undefined || holds.groups === 'any' || holds.kinds === 'any' ? undefined : keysIn(text);
    return _mesh_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .readKinds */ .eA.flatMap(({ group, kind, namespaced }) => {
        if (!(0,_manifests_may_hold_js__WEBPACK_IMPORTED_MODULE_0__/* .mayHoldKind */ .$J)(holds, group, kind))
            return [];
        const places = !namespaced ? [''] : holds.namespaces === 'any' ? ['*'] : [...holds.namespaces];
        return places.map((namespace) => ({
            group,
            kind,
            namespace,
            status: 'forbidden',
            because,
            ...(keys === undefined ? {} : { keys }),
        }));
    });
};


/***/ }),

/***/ 45200:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ unprovenSides),
/* harmony export */   u: () => (/* binding */ noSides)
/* harmony export */ });
/** Two revisions that hold nothing. */
const noSides = { before: [], after: [], whole: false, unreadableBefore: [] };
/** The same of what is not known: it proves nothing, by name. */
const unprovenSides = function (...reasons) { return ({ ...noSides, unproven: reasons }) };


/***/ }),

/***/ 43575:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cB: () => (/* binding */ fedReason),
  AE: () => (/* binding */ filledIn),
  A3: () => (/* binding */ reasonOf),
  OA: () => (/* binding */ repeatedWords),
  pY: () => (/* binding */ settleUnread),
  xH: () => (/* binding */ unbuiltReasons)
});

// EXTERNAL MODULE: ./src/manifests/may-hold.ts + 2 modules
var may_hold = __webpack_require__(33076);
// EXTERNAL MODULE: ./src/manifests/read-objects.ts + 6 modules
var read_objects = __webpack_require__(16059);
// EXTERNAL MODULE: ./src/mesh/coverage/may-decide.ts
var may_decide = __webpack_require__(95310);
// EXTERNAL MODULE: ./src/ports/group-by.ts
var group_by = __webpack_require__(48961);
// EXTERNAL MODULE: ./src/ports/list-names.ts
var list_names = __webpack_require__(97523);
// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(78100);
// EXTERNAL MODULE: ./src/ports/object.ts
var ports_object = __webpack_require__(20989);
// EXTERNAL MODULE: ./src/open/templates/feeding.ts + 1 modules
var templates_feeding = __webpack_require__(9361);
// EXTERNAL MODULE: ./src/open/templates/idle-documents.ts
var idle_documents = __webpack_require__(72183);
// EXTERNAL MODULE: ./src/manifests/aside-folders.ts
var aside_folders = __webpack_require__(34534);
;// CONCATENATED MODULE: ./src/open/moved-away.ts


const groups = new Set(['security.istio.io', 'extensions.istio.io']);
const fileOf = function ({ source }) { return source.kind === 'file' && source.renderedFrom === undefined ? source.path : undefined };
/**
 * Policies that stay as they are and move to a folder of such a name: no file says whether the cluster keeps them. A move within
 * what may be deployed, or within what is not, changes nothing.
 */
const movedAway = function (before, after) {
    if (before === undefined)
        return [];
    const policies = after.objects.filter((object) => {
        const path = fileOf(object);
        return groups.has(object.key.group) && path !== undefined && (0,aside_folders/* standsAside */.y)(after.nameOf(path));
    });
    if (policies.length === 0)
        return [];
    const olds = new Map(before.objects.map((object) => [(0,ports_object/* keyText */.Pu)(object.key), object]));
    return policies.flatMap((object) => {
        const old = olds.get((0,ports_object/* keyText */.Pu)(object.key));
        const [from, to] = [old === undefined ? undefined : fileOf(old), fileOf(object)];
        if (from === undefined || to === undefined || (0,aside_folders/* standsAside */.y)(before.nameOf(from)))
            return [];
        return [
            {
                code: 'CHANGE_UNREAD',
                text: `${(0,ports_object/* keyTitle */.Gv)(object.key)} moves from ${before.nameOf(from)} to ${after.nameOf(to)}, a folder that by its name is not deployed: whether the cluster keeps it stands in no file. Delete the file, if the object is to go, or name what is deployed in meshgate.yaml.`,
                where: { kind: 'file', path: to, line: 1, column: 1 },
            },
        ];
    });
};

// EXTERNAL MODULE: ./src/mesh/coverage/uncovered.ts + 1 modules
var uncovered = __webpack_require__(40390);
// EXTERNAL MODULE: ./src/rbac/compare-permissions.ts + 9 modules
var compare_permissions = __webpack_require__(19995);
;// CONCATENATED MODULE: ./src/open/beside/settle-beside.ts




/**
 * Overlays and clusters have objects of one name each, and of these kinds nobody asks which of them is applied: each is
 * compared with what stood at its own place. A change that decides nothing is none.
 */
const settleBeside = function (before, after) {
    const keys = new Set([...besideOf(before), ...besideOf(after)]);
    if (keys.size === 0)
        return { keys, changes: [], open: [] };
    const [olds, nows] = [placesOf(before, keys), placesOf(after, keys)];
    const others = othersOf([before, after], keys);
    const changes = [];
    const open = [];
    for (const key of keys) {
        const [old, now] = [olds.get(key), nows.get(key)];
        const places = new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])]);
        const deciding = [...places]
            .map((place) => ({ before: old?.get(place), after: now?.get(place) }))
            .filter((change) => !isSame(change) && decides(change, others));
        const [only, another] = deciding;
        if (another !== undefined)
            open.push(deciding.flatMap((one) => one.after ?? one.before ?? []));
        else if (only !== undefined)
            changes.push(only);
    }
    return { keys, changes, open };
};
const besideOf = function (side) { return (side?.duplicates ?? []).filter(({ beside }) => beside).map(({ key }) => (0,ports_object/* keyText */.Pu)(key)) };
/** Descriptions of each name, by where they stand: several in one file by their order. */
const placesOf = function (side, keys) {
    const places = new Map();
    const repeated = new Map((side?.duplicates ?? []).map(({ key, objects }) => [(0,ports_object/* keyText */.Pu)(key), objects]));
    for (const object of side?.objects ?? []) {
        const key = (0,ports_object/* keyText */.Pu)(object.key);
        if (!keys.has(key))
            continue;
        const found = new Map();
        for (const one of repeated.get(key) ?? [object]) {
            const path = one.source.kind === 'file' ? (side?.nameOf(one.source.path) ?? '') : '';
            let at = 0;
            while (found.has(`${path}\n${at}`))
                at += 1;
            found.set(`${path}\n${at}`, one);
        }
        places.set(key, found);
    }
    return places;
};
/** What has one name alone, as it is after the change, or was before it. */
const othersOf = function (sides, keys) { return [
    ...new Map(sides
        .flatMap((side) => side?.objects ?? [])
        .map((object) => [(0,ports_object/* keyText */.Pu)(object.key), object])
        .filter(([key]) => !keys.has(key))).values(),
] };
const isSame = function ({ before, after }) { return before !== undefined && after !== undefined && (0,json/* isSameJson */.TL)(before.content, after.content) };
/**
 * Whether a change of one object alone would be told: as not modelled, or among the permissions. Those that stand beside it
 * may be what trusts it or selects by its labels.
 */
const decides = function ({ before, after }, others) {
    const own = (object) => (object === undefined ? [] : [object]);
    const state = (objects) => ({ objects, reads: [] });
    return ((0,compare_permissions/* comparePermissions */.a)(state(own(before)), state(own(after))).length > 0 ||
        (0,uncovered/* uncoveredChanges */.L1)(state([...others, ...own(before)]), state([...others, ...own(after)])).length > 0);
};

// EXTERNAL MODULE: ./src/open/beside/unread-records.ts
var unread_records = __webpack_require__(72363);
;// CONCATENATED MODULE: ./src/open/templates/neutral-lines.ts

/** A value that is written out: nothing is filled in, and nothing else stands on the line. */
const line = /^([ ]*(?:-[ ]+)?)([A-Za-z]+):[ ]+(?:[\w./:@+-]+|"[\w./:@+-]*"|'[\w./:@+-]*')[ \t]*$/;
const neutral_lines_images = new Set(['image', 'imagePullPolicy']);
/** Numbers of a workload, and of its probes (mesh/coverage: neutral, whatever they are). */
const ofSpec = new Set([
    ...['replicas', 'revisionHistoryLimit', 'progressDeadlineSeconds', 'backoffLimit'],
    'terminationGracePeriodSeconds',
]);
const ofProbe = new Set([
    ...['initialDelaySeconds', 'periodSeconds', 'timeoutSeconds', 'failureThreshold', 'successThreshold'],
]);
const ofContainers = /^(?:initC|c)ontainers$/;
const inWorkload = function (name, within) { return (neutral_lines_images.has(name) && ofContainers.test(within)) ||
    (ofSpec.has(name) && within === 'spec') ||
    (ofProbe.has(name) && /^(?:liveness|readiness|startup)Probe$/.test(within)) };
/** Labels may be called anything, and are selected by. */
const inOther = function (name, within) { return neutral_lines_images.has(name) && /^(?:spec|sources|\w*[iI]mages?)$/.test(within) };
const workloads = new Set(['Deployment', 'StatefulSet', 'DaemonSet', 'Job', 'CronJob', 'Service', 'ServiceAccount']);
const ofWorkloads = new Set(['', 'apps', 'batch']);
/** Images of the mesh decide how policies are enforced. */
const ofMesh = /istio|proxyv2|envoy|pilot|ztunnel/i;
/**
 * A text that another program fills in, without the values that decide nothing in any object which it may make: what is filled in is
 * the same, and so are all other fields. Undefined: it may hold something else than workloads and kinds that nobody looks for.
 */
const withoutNeutral = function (text, holds) {
    const { groups, kinds, meshParts } = holds;
    if (groups === 'any' || kinds === 'any' || kinds.size === 0 || ofMesh.test(text))
        return undefined;
    const isWorkload = [...kinds].every((kind) => workloads.has(kind)) && [...groups].every((one) => ofWorkloads.has(one));
    if (!isWorkload && ((0,may_hold/* mayCount */.bT)(holds) || meshParts === true))
        return undefined;
    // What a function of the text gives may stand anywhere.
    if (/#@\s*def\b/.test(text))
        return undefined;
    return withoutValues(text, isWorkload ? (namesContainers(text) ? inWorkload : besideImages) : inOther);
};
const besideImages = function (name, within) { return !neutral_lines_images.has(name) && inWorkload(name, within) };
/**
 * Istio knows its proxy by the name of the container: one that is filled in may be that. What is laid over another text names no
 * container at all.
 */
const namesContainers = function (text) { return !/overlay|\(@/.test(text) &&
    linesOf(text).every(({ name, within, written }) => name !== 'name' || !ofContainers.test(within) || /^[ -]*name:[ ]+["']?[a-z0-9-]+["']?[ ]*$/.test(written)) };
const linesOf = function (text) {
    // Keys around a line, each with its column.
    const around = [];
    return text.split('\n').map((written) => {
        if (written.startsWith('---'))
            around.length = 0;
        const column = written.search(/[^ -]/);
        if (column < 0 || written[column] === '#')
            return { written, name: '', within: '' };
        while ((around.at(-1)?.column ?? -1) >= column)
            around.pop();
        const within = around.at(-1)?.name ?? '';
        const name = /^[ -]*["']?([\w./-]+)["']?:(?:\s|$)/.exec(written)?.[1] ?? '';
        around.push({ name, column });
        return { written, name, within };
    });
};
const withoutValues = function (text, decidesNothing) { return linesOf(text)
    .map(({ written, within }) => {
    const [, start = '', name = ''] = line.exec(written) ?? [];
    return name !== '' && decidesNothing(name, within) ? `${start}${name}:` : written;
})
    .join('\n') };

// EXTERNAL MODULE: ./src/open/templates/yaml-comments.ts
var yaml_comments = __webpack_require__(29072);
;// CONCATENATED MODULE: ./src/open/settle-unread.ts














/** Another program makes the objects: nothing is wrong with the text. */
const filledIn = new Set(['PLACEHOLDER', 'HELM_TEMPLATE', 'KUSTOMIZATION']);
/**
 * Nothing that a change does not touch stops a run. What both sides hold alike is an unknown that is equal on both: it is
 * counted in one line, and stands in the way of a proof only where it may hold an object that decides. What the change
 * touches and cannot be read is an error, but for text that another program fills in, of which nothing is proven.
 */
const settleUnread = function (before, after, { selection, feeding }) {
    const [old, now] = [partsOf(before), partsOf(after)];
    const [oldLike, nowLike] = [neutralOf(before, old), neutralOf(after, now)];
    const problems = [];
    const touched = [];
    const fed = [];
    const equal = [];
    const untouched = [];
    const harmless = [];
    const alike = [];
    const rewritten = new Set();
    // What stands there at one revision may be what the other holds: nothing follows of its absence.
    const open = [];
    const tell = (part, first) => {
        if ((0,may_hold/* mayCount */.bT)(part.holds))
            open.push(part);
        rewritten.add(after.nameOf(part.path));
        touched.push(first);
    };
    const listed = (part) => part.problems.some(({ code }) => code === 'NOT_KUBERNETES');
    for (const [key, part] of now) {
        const counts = (0,may_hold/* mayCount */.bT)(part.holds);
        const [first] = part.problems;
        const template = first !== undefined && filledIn.has(first.code);
        const isAlike = !old.has(key) && template && neutralKeys(after, part).some((one) => oldLike.has(one));
        if (old.has(key) || isAlike) {
            if (part.beside === true)
                continue;
            (isAlike ? alike : counts ? equal : untouched).push(part);
            // Its own other parts were compared: what fills it in stands elsewhere.
            if (!template || !(0,may_hold/* mayHoldPolicy */.D9)(part.holds))
                continue;
            const feeds = (0,templates_feeding/* feedsOf */.T6)(part, feeding);
            if (feeds.length > 0)
                fed.push({ part, feeds });
        }
        else if (isBeside(part) && !listed(part)) {
            if (!(0,may_decide/* mayHoldDeciding */.M)(part.holds))
                harmless.push(part);
            else if (first !== undefined)
                tell(part, first);
        }
        else if (template)
            tell(part, first);
        else
            problems.push(...part.problems);
    }
    const isTemplate = ({ problems: [first] }) => first !== undefined && filledIn.has(first.code);
    const gone = [...old]
        .filter(([key, part]) => !now.has(key) && !(isTemplate(part) && neutralKeys(before, part).some((one) => nowLike.has(one))))
        .map(([, part]) => part);
    // What cannot be read of the base alone is told by the words of the head, or here.
    for (const part of gone.filter((one) => (isBeside(one) ? (0,may_decide/* mayHoldDeciding */.M)(one.holds) : isTemplate(one)))) {
        if ((0,may_hold/* mayCount */.bT)(part.holds))
            open.push(part);
        if (!rewritten.has(before?.nameOf(part.path) ?? ''))
            touched.push(...part.problems.slice(0, 1));
    }
    const repeated = settleDuplicates(before, after, selection);
    const isRepeated = ({ key }) => repeated.keys.has((0,ports_object/* keyText */.Pu)(key));
    return {
        before: [...(before?.objects ?? []).filter((object) => !isRepeated(object)), ...repeated.before],
        after: [...after.objects.filter((object) => !isRepeated(object)), ...repeated.after],
        problems: [...problems, ...repeated.problems, ...(selection === 'found' ? [] : after.unbuilt)],
        unreadableBefore: gone
            .filter((part) => !isBeside(part) && !isTemplate(part))
            .flatMap((part) => part.problems.slice(0, 1)),
        reasons: [
            ...fedReasons(fed),
            ...changedReasons(touched),
            ...repeated.reasons,
            ...(selection === 'found' ? movedAway(before, after) : []),
        ],
        incomplete: [
            ...[...equal, ...alike.filter(({ holds }) => (0,may_hold/* mayCount */.bT)(holds)), ...open].flatMap((part) => (0,unread_records/* unreadRecords */.S)(part.holds, reasonOf(part), part.written)),
            ...repeated.incomplete,
        ],
        told: [
            ...toldOf([...equal, ...untouched], sameText, after),
            ...toldOf(alike, differsInNothing, after),
            ...toldOf([...harmless, ...gone.filter(({ holds }) => !(0,may_decide/* mayHoldDeciding */.M)(holds))], namesNothing, after),
            ...repeated.told,
        ],
        parts: { before: [...old.values()], after: [...now.values()], repeated: repeated.standing },
    };
};
/** Of kinds that nobody looked for: it is no mistake of the change that it cannot be read. */
const isBeside = function ({ beside, holds }) { return beside === true || !(0,may_hold/* mayCount */.bT)(holds) };
/** Kustomizations and charts whose files were read as they stand: right for what the change leaves alone, and for nothing else. */
const unbuiltReasons = function ({ unbuilt }, changed) { return unbuilt.flatMap((problem) => {
    if (problem.where?.kind !== 'file')
        return [];
    const folder = problem.where.path.slice(0, problem.where.path.lastIndexOf('/') + 1);
    return changed.some((path) => path.startsWith(folder)) ? [changedReason(problem)] : [];
}) };
const partsOf = function (side) { return new Map((side?.unread ?? []).map((part) => [`${side?.nameOf(part.path) ?? ''}\n${(0,yaml_comments/* withoutComments */.fx)(part.written)}`, part])) };
/** Parts by all of their text but what decides nothing: without such values, and without such objects. */
const neutralKeys = function (side, { path, written, holds }) {
    const text = (0,yaml_comments/* withoutComments */.fx)(written);
    const values = withoutNeutral(text, holds);
    const own = side?.nameOf(path) ?? '';
    return [
        ...(values === undefined ? [] : [`${own}\nvalues\n${values}`]),
        `${own}\nobjects\n${(0,idle_documents/* withoutIdleObjects */.t)(text).join('\n---\n')}`,
    ];
};
const neutralOf = function (side, parts) { return new Set([...parts.values()].flatMap((part) => neutralKeys(side, part))) };
const placeOf = function ({ where }) { return (where?.kind === 'file' ? `${where.path}:${where.line}` : '') };
const reasonOf = function ({ path, problems: [first] }) { return first === undefined ? `${path} cannot be read` : `${placeOf(first)} cannot be read (${first.code})` };
const withPlace = function (problem) { return problem.where === undefined ? {} : { where: problem.where } };
/** The same words as the error had: what, and how it is fixed. */
const changedReason = function (problem, further = 0) { return ({
    code: 'CHANGE_UNREAD',
    text: `the change touches what stands at ${placeOf(problem)}${further === 0 ? '' : ` and at ${further} more ${further === 1 ? 'place' : 'places'} there`} and was not read (${problem.code}): ${problem.message}. ${problem.remedy}`,
    ...withPlace(problem),
}) };
/** One file is told once for all that is alike in it. */
const changedReasons = function (problems) { return [
    ...(0,group_by/* groupBy */.$)(problems, ({ code, message, remedy, where }) => JSON.stringify([code, message, remedy, where?.kind === 'file' ? where.path : (where ?? '')])).values(),
].flatMap(([first, ...others]) => (first === undefined ? [] : [changedReason(first, others.length)])) };
const fedReason = function (part, feeding, others = []) {
    const [first] = part.problems;
    const files = feeding.slice(0, 3).join(', ');
    const more = feeding.length > 3 ? ` and ${feeding.length - 3} more files` : '';
    const paths = [...new Set(others.map(({ path }) => path))].filter((path) => path !== part.path);
    const alike = paths.length === 0 ? '' : `, nor ${(0,list_names/* listNames */.Z)(paths, named)}`;
    return {
        code: 'CHANGE_UNREAD',
        text: `${reasonOf(part)}${alike}: another program fills ${paths.length === 0 ? 'it' : 'them'} in, and the change touches ${files}${more}, which may say with what. ${first?.remedy ?? ''}`.trim(),
        ...(first === undefined ? {} : withPlace(first)),
    };
};
/** Texts that the same files may fill in are told once. */
const fedReasons = function (fed) { return [
    ...(0,group_by/* groupBy */.$)(fed, ({ part: { problems }, feeds }) => JSON.stringify([feeds, problems[0]?.code, problems[0]?.remedy])).values(),
].flatMap(([first, ...others]) => first === undefined
    ? []
    : [
        fedReason(first.part, first.feeds, others.map(({ part }) => part)),
    ]) };
/** Files that a line names; the others are counted. */
const named = 3;
const sameText = function (one) { return one ? 'and its text is the same at both revisions' : 'and their text is the same at both revisions' };
const namesNothing = function (one) { return one
    ? 'and what changed of it names no kind that decides access'
    : 'and what changed of them names no kind that decides access' };
const differsInNothing = function (one) { return one ? 'and what changed of it decides nothing' : 'and what changed of them decides nothing' };
/** Other documents of a file may be read, and differ. */
const unreadFiles = function (all, inPart) {
    const counted = all === 1 ? '1 file' : `${all} files`;
    if (inPart === 0)
        return `${counted} ${all === 1 ? 'was' : 'were'}`;
    if (inPart < all)
        return `${counted}, or parts of them, were`;
    return all === 1 ? 'a part of 1 file was' : `parts of ${counted} were`;
};
const toldOf = function (parts, known, { objects, ignored }) {
    const fileOf = ({ path, problems: [first] }) => first?.where?.kind === 'file' ? first.where.path : path;
    const files = new Map(parts.map((part) => [fileOf(part), part]));
    if (files.size === 0)
        return [];
    const shown = [...files.values()].map(({ path, problems: [first] }) => {
        const place = first === undefined ? path : placeOf(first);
        return first === undefined ? place : `${place} (${first.code})`;
    });
    const read = new Set([
        ...objects.flatMap(({ source }) => (source.kind === 'file' ? [source.path] : [])),
        ...ignored.map(({ path }) => path),
    ]);
    const inPart = [...files.keys()].filter((path) => read.has(path)).length;
    return [`${unreadFiles(files.size, inPart)} not read, ${known(files.size === 1)}: ${(0,list_names/* listNames */.Z)(shown, named)}`];
};
const contentOf = function (object) { return JSON.stringify(object.content) };
const differs = function ({ objects }) { return new Set(objects.map(contentOf)).size > 1 };
const settleDuplicates = function (before, after, selection) {
    const descriptions = (side) => new Map((side?.duplicates ?? []).filter((one) => !one.beside && differs(one)).map((one) => [(0,ports_object/* keyText */.Pu)(one.key), one]));
    const [old, now] = [descriptions(before), descriptions(after)];
    const written = (side, one) => JSON.stringify((one?.objects ?? []).map((object) => [nameOf(side, object), contentOf(object)]));
    const beside = settleBeside(before, after);
    const found = {
        before: beside.changes.flatMap((change) => change.before ?? []),
        after: beside.changes.flatMap((change) => change.after ?? []),
        problems: [],
        reasons: beside.open.map(repeatedReason),
        incomplete: [],
        told: [],
    };
    const standing = [];
    for (const key of new Set([...old.keys(), ...now.keys()])) {
        const one = now.get(key) ?? old.get(key);
        if (one === undefined)
            continue;
        if (written(before, old.get(key)) === written(after, now.get(key))) {
            standing.push(one.objects);
            const { group, kind, namespace } = one.key;
            const because = `${(0,ports_object/* keyTitle */.Gv)(one.key)} is described ${timesOf(one)}, at ${settle_unread_placesOf(one)}`;
            const keys = [...new Set(one.objects.flatMap(({ content }) => keysIn(content)))];
            found.incomplete.push({ group, kind, namespace, status: 'forbidden', because, keys });
            continue;
        }
        const only = onlyChanged(before, old.get(key), after, now.get(key));
        // Whichever is applied: either nothing changes, or this.
        if (only !== undefined) {
            found.before.push(only.before);
            found.after.push(only.after);
        }
        else if (selection !== 'found' && now.has(key))
            found.problems.push(...(0,read_objects/* duplicateProblems */.A_)(one));
        else
            found.reasons.push(repeatedReason(one.objects));
    }
    if (standing.length > 0)
        found.told.push(`${standing.length === 1 ? '1 object is' : `${standing.length} objects are`} described more than once, and differently, at both revisions: which description is applied is not known`);
    return { ...found, standing, keys: new Set([...beside.keys, ...old.keys(), ...now.keys()]) };
};
const keysIn = function (value) {
    if (Array.isArray(value))
        return value.flatMap((one) => keysIn(one));
    return (0,json/* isJsonObject */.OW)(value) ? Object.entries(value).flatMap(([name, inner]) => [name, ...keysIn(inner)]) : [];
};
/** The same places describe it on both sides, and one of the descriptions alone has changed. */
const onlyChanged = function (before, old, after, now) {
    if (old?.objects.length !== now?.objects.length)
        return undefined;
    const pairs = (old?.objects ?? []).map((object) => ({
        before: object,
        after: now?.objects.find((other) => nameOf(after, other) === nameOf(before, object)),
    }));
    const changed = pairs.filter((pair) => pair.after === undefined || contentOf(pair.before) !== contentOf(pair.after));
    const [only, another] = changed;
    if (only?.after === undefined || another !== undefined)
        return undefined;
    return { before: only.before, after: only.after };
};
const nameOf = function (side, { source }) { return source.kind === 'file' && side !== undefined ? side.nameOf(source.path) : '' };
const timesOf = function ({ objects }) { return objects.length === 2 ? 'twice' : `${objects.length} times` };
const settle_unread_placesOf = function ({ objects }) { return (0,list_names/* listNames */.Z)(objects.flatMap(({ source }) => (source.kind === 'file' ? [`${source.path}:${source.line}`] : [])), named) };
/** Which object is described several times, and where. */
const repeatedWords = function (objects) {
    const [first] = objects;
    const title = first === undefined ? 'An object' : (0,ports_object/* keyTitle */.Gv)(first.key);
    return `${title} is described ${timesOf({ objects })}, and differently, at ${settle_unread_placesOf({ objects })}`;
};
const repeatedReason = function (objects) {
    const [first] = objects;
    return {
        code: 'CHANGE_UNREAD',
        text: `${repeatedWords(objects)}: which description is applied is not known. Give each environment its own list of policies in meshgate.yaml, or remove all but one`,
        ...(first === undefined ? {} : { where: first.source }),
    };
};


/***/ }),

/***/ 75787:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ accountChanges)
/* harmony export */ });
/* harmony import */ var _manifests_generated_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25663);
/* harmony import */ var _mesh_former_workloads_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60463);
/* harmony import */ var _mesh_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73776);
/* harmony import */ var _mesh_resolve_workloads_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20989);
/* harmony import */ var _ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46799);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80936);







/**
 * What a ServiceAccount may do, its pods may do: one that takes another account takes its permissions along, with no
 * binding changed (PodSpec: serviceAccountName; `default` where it is missing), and so does one that moves to another namespace, or
 * comes in the place of another.
 * In order of the workloads.
 */
const accountChanges = function (before, after) {
    if (haveSameAccounts(before, after))
        return [];
    const [old, now] = [accountsOf(before), accountsOf(after)];
    const formerOf = (0,_mesh_former_workloads_js__WEBPACK_IMPORTED_MODULE_1__/* .formerWorkloads */ .uJ)([(0,_mesh_resolve_workloads_js__WEBPACK_IMPORTED_MODULE_3__/* .everyWorkload */ .Ld)(before), (0,_mesh_resolve_workloads_js__WEBPACK_IMPORTED_MODULE_3__/* .everyWorkload */ .Ld)(after)]);
    return [...now]
        .map(([key, { workload, runs, account, token }]) => {
        // Of several that it may have been nobody knows which.
        const [former, ...others] = formerOf(runs);
        const moved = others.length === 0 ? former : undefined;
        const earlier = old.get(key) ?? (moved && old.get(placeOf(moved, accountOf(moved))));
        const hasTokenNow = token && earlier?.token === false;
        return { key, workload, from: hasTokenNow ? undefined : earlier?.account, to: account };
    })
        .filter(({ from, to }) => from !== to)
        .sort((left, right) => (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_6__/* .byCodePoint */ .HH)(left.key, right.key))
        .map(({ workload, from, to }) => ({ workload, from, to }));
};
/** What pods and accounts say is found by the same objects, so that it is the same. */
const haveSameAccounts = function (before, after) {
    if ((0,_mesh_resolve_workloads_js__WEBPACK_IMPORTED_MODULE_3__/* .findWorkloads */ .c7)(before) !== (0,_mesh_resolve_workloads_js__WEBPACK_IMPORTED_MODULE_3__/* .findWorkloads */ .c7)(after))
        return false;
    const [old, now] = [before, after].map((state) => (0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_5__/* .objectsOfKind */ ._c)(state, '', 'ServiceAccount'));
    return old?.length === now?.length && old?.every((account, at) => account === now?.[at]) === true;
};
const accountsOf = function (state) {
    const withoutToken = new Set((0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_5__/* .objectsOfKind */ ._c)(state, '', 'ServiceAccount')
        .filter(({ content }) => (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(content, 'automountServiceAccountToken') === false)
        .map(({ key }) => `ServiceAccount ${key.namespace}/${key.name}`));
    return new Map((0,_mesh_resolve_workloads_js__WEBPACK_IMPORTED_MODULE_3__/* .everyWorkload */ .Ld)(state).map((workload) => {
        const account = accountOf(workload);
        return [
            placeOf(workload, account),
            {
                workload: (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_4__/* .keyTitle */ .Gv)(workload.object.key),
                runs: workload,
                account,
                token: getsToken(workload, !withoutToken.has(account)),
            },
        ];
    }));
};
/** Of those whose names are generated, several of one beginning may run as different accounts. */
const placeOf = function ({ object: { key }, title }, account) { return (0,_manifests_generated_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isGeneratedName */ .d8)(key.name) ? `${(0,_manifests_generated_name_js__WEBPACK_IMPORTED_MODULE_0__/* .lastingKey */ .eP)(key)} ${account}` : `${(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_4__/* .keyText */ .Pu)(key)} ${title}` };
const accountOf = function ({ namespace, podSpec }) { return `ServiceAccount ${namespace}/${(0,_mesh_resolve_workloads_js__WEBPACK_IMPORTED_MODULE_3__/* .serviceAccountOf */ .gw)(podSpec)}` };
/** PodSpec: what the pod says wins over its account; a projected volume brings a token whatever both say. */
const getsToken = function ({ podSpec }, byAccount) {
    const own = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(podSpec, 'automountServiceAccountToken');
    const projected = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsAt */ .yR)(podSpec, 'volumes').some((volume) => (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsAt */ .yR)(volume, 'projected', 'sources').some((source) => 'serviceAccountToken' in (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .objectAt */ .lJ)(source)));
    return projected || (typeof own === 'boolean' ? own : byAccount);
};


/***/ }),

/***/ 19995:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ comparePermissions)
});

// EXTERNAL MODULE: ./src/ports/objects-of-kind.ts
var objects_of_kind = __webpack_require__(46799);
// EXTERNAL MODULE: ./src/ports/once.ts
var once = __webpack_require__(51747);
// EXTERNAL MODULE: ./src/ports/order.ts
var order = __webpack_require__(80936);
// EXTERNAL MODULE: ./src/mesh/changed-objects.ts
var changed_objects = __webpack_require__(87524);
// EXTERNAL MODULE: ./src/mesh/written-once.ts
var written_once = __webpack_require__(66782);
// EXTERNAL MODULE: ./src/rbac/account-changes.ts
var account_changes = __webpack_require__(75787);
// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(78100);
// EXTERNAL MODULE: ./src/mesh/digest.ts
var digest = __webpack_require__(29909);
// EXTERNAL MODULE: ./src/ports/object.ts
var ports_object = __webpack_require__(20989);
// EXTERNAL MODULE: ./src/rbac/describe-permission.ts
var describe_permission = __webpack_require__(7259);
// EXTERNAL MODULE: ./src/rbac/value-set.ts
var value_set = __webpack_require__(46072);
;// CONCATENATED MODULE: ./src/rbac/admission-changes.ts





const admissionGroup = 'admissionregistration.k8s.io';
/** Kubernetes API reference: admission; the others by their own documentation. The first that fits counts. */
const admissions = [
    { group: admissionGroup, kind: 'ValidatingAdmissionPolicy', does: 'refuses' },
    { group: admissionGroup, kind: 'ValidatingAdmissionPolicyBinding', does: 'refuses' },
    { group: admissionGroup, kind: 'ValidatingWebhookConfiguration', does: 'refuses' },
    { group: admissionGroup, kind: 'MutatingAdmissionPolicy', does: 'rewrites' },
    { group: admissionGroup, kind: 'MutatingAdmissionPolicyBinding', does: 'rewrites' },
    { group: 'constraints.gatekeeper.sh', kind: '*', does: 'refuses' },
    { group: 'templates.gatekeeper.sh', kind: '*', does: 'refuses' },
    { group: 'mutations.gatekeeper.sh', kind: '*', does: 'rewrites' },
    { group: 'config.gatekeeper.sh', kind: '*', does: 'excepts' },
    { group: 'policies.kubewarden.io', kind: '*', does: 'refuses' },
    { group: 'kyverno.io', kind: 'PolicyException', does: 'excepts' },
    { group: 'kyverno.io', kind: '*', does: 'refuses' },
    { group: 'policies.kyverno.io', kind: 'PolicyException', does: 'excepts' },
    { group: 'policies.kyverno.io', kind: '*', does: 'refuses' },
    { group: 'security.openshift.io', kind: 'SecurityContextConstraints', does: 'excepts' },
];
/**
 * A role allows a request, and admission may still refuse it: where a policy, a webhook or a level of Pod Security goes or
 * changes, what its subjects can do grows without any role. Their expressions are not evaluated, so that such a change is
 * named and proves nothing.
 */
const admissionChanges = function (changes) { return changes.flatMap((change) => [...policyChange(change), ...podSecurityChange(change)]) };
/** What an object does in admission; undefined for any other. */
const admissionOf = function ({ key }) { return admissions.find(({ group, kind }) => group === key.group && (kind === '*' || kind === key.kind)) };
const policyChange = function ({ before, after }) {
    const object = after ?? before;
    if (object === undefined)
        return [];
    const found = admissionOf(object);
    if (found === undefined)
        return [];
    const does = found.does === 'refuses' && makesObjects(after) ? 'rewrites' : found.does;
    if (before === undefined && does === 'refuses')
        return [];
    if (after === undefined && does === 'excepts')
        return [];
    if (before !== undefined && after !== undefined && decisive(before) === decisive(after))
        return [];
    const verb = before === undefined ? 'comes' : after === undefined ? 'goes' : 'changes';
    const meaning = {
        refuses: 'what it refused may pass',
        excepts: 'what others refuse may pass',
        rewrites: 'what it makes of requests, or makes besides, is not known',
    }[does];
    return [
        {
            kind: 'unknown',
            subject: 'whoever sends what it judges',
            scope: (0,describe_permission/* describeScope */.OI)(object.key.namespace === '' ? value_set/* everything */.YT : (0,value_set/* only */.j6)([object.key.namespace])),
            rule: `${(0,ports_object/* keyTitle */.Gv)(object.key)} ${verb}: ${meaning}`,
            badges: [],
            where: [object.source],
        },
    ];
};
/** A policy of Kyverno that writes: it may make any object, roles and bindings among them. */
const makesObjects = function (object) { return object !== undefined && hasMember(object.content, /^(?:generate|mutate)$/) };
const hasMember = function (value, name) { return Array.isArray(value)
    ? value.some((one) => hasMember(one, name))
    : (0,json/* isJsonObject */.OW)(value) && Object.entries(value).some(([key, below]) => name.test(key) || hasMember(below, name)) };
/** Members that say how a webhook is reached, and not what it judges. */
const technical = new Set(['caBundle', 'timeoutSeconds', 'admissionReviewVersions', 'sideEffects']);
const notes = new Set(['metadata', 'status', 'apiVersion', 'kind']);
const decisive = function ({ content }) { return (0,digest/* digestOf */.ol)(Object.fromEntries(Object.entries(withoutTechnical(content)).filter(([name]) => !notes.has(name)))) };
const withoutTechnical = function (object) { return Object.fromEntries(Object.entries(object)
    .filter(([name]) => !technical.has(name))
    .map(([name, value]) => [
    name,
    Array.isArray(value)
        ? value.map((one) => ((0,json/* isJsonObject */.OW)(one) ? withoutTechnical(one) : one))
        : (0,json/* isJsonObject */.OW)(value)
            ? withoutTechnical(value)
            : value,
])) };
const enforce = 'pod-security.kubernetes.io/enforce';
/** Pod Security Standards, from the one that lets everything through. */
const levels = ['privileged', 'baseline', 'restricted'];
const podSecurityChange = function ({ before, after }) {
    if (before === undefined || after === undefined)
        return [];
    if (after.key.group !== '' || after.key.kind !== 'Namespace')
        return [];
    const [old, now] = [before, after].map((object) => ({
        level: labelOf(object, enforce),
        version: labelOf(object, `${enforce}-version`),
    }));
    if (old === undefined || now === undefined || (old.level === now.level && old.version === now.version))
        return [];
    const [from, to] = [levels.indexOf(old.level), levels.indexOf(now.level)];
    // The strictest there is, and one that refuses nothing, whatever their versions.
    if (now.level === 'restricted' && old.version === now.version)
        return [];
    if (now.level === old.level && (now.level === 'privileged' || now.level === ''))
        return [];
    if (from >= 0 && to > from && old.version === now.version)
        return [];
    // Without a label the cluster's own default counts, which may refuse nothing, and hardly ever more than `baseline`.
    if (old.level === '' && to > 0)
        return [];
    const certain = from > to && to >= 0;
    const shown = (level) => (level === '' ? "the cluster's own default" : `level ${level}`);
    return [
        {
            kind: certain ? 'gained' : 'unknown',
            subject: `whoever may create pods in namespace ${after.key.name}`,
            scope: (0,describe_permission/* describeScope */.OI)((0,value_set/* only */.j6)([after.key.name])),
            rule: certain
                ? `create pods that ${shown(old.level)} of Pod Security refuses and ${shown(now.level)} does not`
                : `Pod Security takes ${shown(now.level)} instead of ${shown(old.level)}`,
            badges: [],
            where: [after.locate('/metadata/labels')],
        },
    ];
};
const labelOf = function ({ labels }, name) { return (Object.hasOwn(labels, name) ? labels[name] : undefined) ?? '' };

// EXTERNAL MODULE: ./src/mesh/fields.ts
var fields = __webpack_require__(73776);
// EXTERNAL MODULE: ./src/mesh/label-selector.ts
var label_selector = __webpack_require__(22589);
;// CONCATENATED MODULE: ./src/rbac/admission-parameters.ts







const admission_parameters_admissionGroup = 'admissionregistration.k8s.io';
const groupOf = function (apiVersion) { return (apiVersion.includes('/') ? (apiVersion.split('/')[0] ?? '') : '') };
/** Kubernetes API reference: ParamKind, ParamRef. */
const referenceOf = function (binding, { objects }) {
    const { group, kind } = binding.key;
    if (group !== admission_parameters_admissionGroup || !/^(?:Valid|Mut)atingAdmissionPolicyBinding$/.test(kind))
        return [];
    const spec = (0,fields/* objectAt */.lJ)(binding.content, 'spec');
    const parameters = (0,fields/* member */.Dc)(spec, 'paramRef');
    if (parameters === undefined || parameters === null)
        return [];
    // One that only warns or notes refuses nothing.
    if (kind.startsWith('Validating') && !(0,fields/* textsAt */.i1)(spec, 'validationActions').includes('Deny'))
        return [];
    const policy = objects.find(({ key }) => key.group === group && `${key.kind}Binding` === kind && key.name === (0,fields/* textAt */.$6)(spec, 'policyName'));
    const parameterKind = (0,fields/* objectAt */.lJ)(policy?.content, 'spec', 'paramKind');
    const selector = (0,fields/* member */.Dc)(parameters, 'selector');
    return [
        {
            by: (0,ports_object/* keyTitle */.Gv)(binding.key),
            kind: policy === undefined
                ? undefined
                : { group: groupOf((0,fields/* textAt */.$6)(parameterKind, 'apiVersion')), kind: (0,fields/* textAt */.$6)(parameterKind, 'kind') },
            name: (0,fields/* textAt */.$6)(parameters, 'name'),
            selector: (0,json/* isJsonObject */.OW)(selector) ? selector : undefined,
            namespace: (0,fields/* textAt */.$6)(parameters, 'namespace'),
            missing: (0,fields/* textAt */.$6)(parameters, 'parameterNotFoundAction') === 'Allow' ? 'Allow' : 'Deny',
        },
    ];
};
const configMapsIn = function (value) {
    if (Array.isArray(value))
        return value.flatMap(configMapsIn);
    if (!(0,json/* isJsonObject */.OW)(value))
        return [];
    return Object.entries(value).flatMap(([name, inner]) => name === 'configMap' && (0,json/* isJsonObject */.OW)(inner) && (0,fields/* textAt */.$6)(inner, 'name') !== '' ? [inner] : configMapsIn(inner));
};
/** Policies of Kyverno read ConfigMaps into their context (kyverno.io/docs/policy-types/cluster-policy/external-data-sources). */
const contextsOf = function (policy) { return policy.key.group !== 'kyverno.io'
    ? []
    : configMapsIn(policy.content).map((map) => ({
        by: (0,ports_object/* keyTitle */.Gv)(policy.key),
        kind: { group: '', kind: 'ConfigMap' },
        name: (0,fields/* textAt */.$6)(map, 'name'),
        selector: undefined,
        namespace: (0,fields/* textAt */.$6)(map, 'namespace'),
        missing: 'Deny',
    })) };
const isParameter = function (object, reference) {
    if (object === undefined)
        return false;
    const { key } = object;
    const { kind, name, selector, namespace } = reference;
    if (kind !== undefined && (kind.kind !== key.kind || kind.group !== key.group))
        return false;
    if (namespace !== '' && key.namespace !== '' && key.namespace !== namespace)
        return false;
    // Kyverno fills in names; which ones, nobody can say.
    if (name.includes('{{'))
        return true;
    return selector === undefined ? key.name === name : (0,label_selector/* selectsLabels */.B)(selector, object.labels);
};
/** Notes of tools, which no policy can lean on. */
const applied = 'kubectl.kubernetes.io/last-applied-configuration';
const admission_parameters_notes = new Set(['metadata', 'status', 'apiVersion']);
const says = function ({ content, labels, annotations }) { return (0,digest/* digestOf */.ol)([
    Object.fromEntries(Object.entries(content).filter(([name]) => !admission_parameters_notes.has(name))),
    labels,
    Object.fromEntries(Object.entries(annotations).filter(([name]) => name !== applied)),
]) };
/** What a reference has of a change: the parameter comes, goes or says something else. */
const effectOf = function ({ before, after }, reference) {
    const [was, is] = [isParameter(before, reference), isParameter(after, reference)];
    if (was && is)
        return before !== undefined && after !== undefined && says(before) !== says(after) ? 'changes' : undefined;
    // Where nothing held without it, one more only refuses; and where all was refused, one less does.
    if (is)
        return reference.missing === 'Deny' ? 'comes' : undefined;
    return was && (reference.missing === 'Allow' || reference.selector !== undefined) ? 'goes' : undefined;
};
/**
 * Objects of any kind that a policy of admission takes its parameters from: by them it may let more through, and the policy
 * itself stays the same. What stands before the change counts, since a policy that comes refuses nothing yet.
 */
const parameterChanges = function (changes, before) {
    const references = before.objects.flatMap((object) => [...referenceOf(object, before), ...contextsOf(object)]);
    if (references.length === 0)
        return [];
    return changes.flatMap((change) => {
        const object = change.after ?? change.before;
        const found = references.flatMap((reference) => {
            const effect = effectOf(change, reference);
            return effect === undefined ? [] : [{ effect, by: reference.by }];
        });
        const [first] = found;
        if (object === undefined || first === undefined)
            return [];
        const users = [...new Set(found.map(({ by }) => by))].sort().join(' and ');
        return [
            {
                kind: 'unknown',
                subject: 'whoever sends what it judges',
                scope: (0,describe_permission/* describeScope */.OI)(value_set/* everything */.YT),
                rule: `${(0,ports_object/* keyTitle */.Gv)(object.key)} ${first.effect}, and ${users} takes parameters from it: what it refused may pass`,
                badges: [],
                where: [object.source],
            },
        ];
    });
};

// EXTERNAL MODULE: ./src/mesh/coverage/parsed-text.ts
var parsed_text = __webpack_require__(9323);
;// CONCATENATED MODULE: ./src/rbac/api-server-changes.ts






/**
 * Flags of the API server that decide no request: where it listens and stores, what it logs, its own certificates (Kubernetes:
 * kube-apiserver reference). Any other may decide who somebody is, and what they may do.
 */
const harmlessFlag = /^(?:advertise-address|bind-address|secure-port|allow-privileged|audit-.*|etcd-.*|service-cluster-ip-range|service-node-port-range|tls-.*|cert-dir|storage-.*|kubelet-client-.*|kubelet-certificate-authority|kubelet-preferred-address-types|kubelet-timeout|v|vmodule|logging-format|log-.*|profiling|max-.*|min-request-timeout|request-timeout|goaway-chance|default-.*-toleration-seconds|default-watch-cache-size|watch-cache.*|enable-garbage-collector|event-ttl|encryption-provider-config.*|cloud-.*|external-hostname|endpoint-reconciler-type|apiserver-count|shutdown-.*|livez-grace-period|tracing-config-file|delete-collection-workers|enable-priority-and-fairness|cors-allowed-origins|http2-.*|strict-transport-security-directives|egress-selector-config-file|enable-aggregator-routing|lease-.*|permit-.*)$/;
/** Members of a cluster's own configuration that hold the flags of its API server, or stand for them. */
const serverMember = /^(?:apiServer|kubeAPIServer|kube-apiserver-arg|kubeApiServer|kube_apiserver|kube-api)$/;
/** Members beside them that are about how the server runs. */
const harmlessMember = new Set([
    'certSANs',
    'extraVolumes',
    'extraEnvs',
    'timeoutForControlPlane',
    'image',
    'imageRepository',
    'resources',
    'cpuRequest',
    'memoryRequest',
    'logLevel',
    'auditLogPath',
    'auditLogMaxAge',
    'auditLogMaxBackups',
    'auditLogMaxSize',
]);
/** Files and objects that say as a whole who is who, or who may what (Kubernetes: apiserver.config; OpenShift; kops). */
const wholeKinds = new Map([
    ['apiserver.config.k8s.io/AuthenticationConfiguration', 'who is who'],
    ['apiserver.config.k8s.io/AuthorizationConfiguration', 'who may what'],
    ['apiserver.config.k8s.io/AdmissionConfiguration', 'what is refused'],
    ['kubelet.config.k8s.io/KubeletConfiguration', 'who may use the kubelets, and so every pod of their nodes'],
    ['config.openshift.io/OAuth', 'who is who'],
    ['config.openshift.io/Authentication', 'who is who'],
    ['config.openshift.io/APIServer', 'who is who'],
    ['operator.openshift.io/KubeAPIServer', 'who may what'],
]);
/**
 * What the API server itself is told about who is who and who may what: its flags in a static pod, in a cluster's own
 * configuration, and its files. No role can be proven beside a change of them, so each is named.
 */
const apiServerChanges = function (changes) { return changes.flatMap(({ before, after }) => {
    if (after === undefined)
        return [];
    const now = decidingPart(after);
    if (now === undefined)
        return [];
    const old = before === undefined ? undefined : decidingPart(before);
    if (old !== undefined && (0,json/* isSameJson */.TL)(old.value, now.value))
        return [];
    return [
        {
            kind: 'unknown',
            subject: 'anyone',
            scope: (0,describe_permission/* describeScope */.OI)(value_set/* everything */.YT),
            rule: `${(0,ports_object/* keyTitle */.Gv)(after.key)} ${before === undefined ? 'comes' : 'changes'}: it tells the API server ${now.what}`,
            badges: [],
            where: [after.source],
        },
    ];
}) };
const decidingPart = function (object) {
    const { group, kind } = object.key;
    const whole = wholeKinds.get(`${group}/${kind}`);
    if (whole !== undefined) {
        const rest = Object.entries(object.content).filter(([name]) => name !== 'metadata' && name !== 'status');
        return {
            what: whole,
            value: kind === 'KubeletConfiguration' ? kubeletPart(object.content) : Object.fromEntries(rest),
        };
    }
    const found = [];
    gather(object.content, '', found);
    return found.length === 0 ? undefined : { what: 'who is who and who may what', value: found };
};
/** KubeletConfiguration: only these decide who reaches the kubelet. */
const kubeletPart = function ({ authentication, authorization, readOnlyPort }) { return [
    authentication ?? null,
    authorization ?? null,
    readOnlyPort ?? null,
] };
const gather = function (value, name, found) {
    if (Array.isArray(value) && !serverMember.test(name)) {
        value.forEach((one) => gather(one, name, found));
        return;
    }
    if (serverMember.test(name)) {
        const part = withoutHarmless(value);
        if (part !== undefined)
            found.push(part);
        return;
    }
    if (typeof value === 'string' && mentionsServer(value)) {
        const texts = (0,parsed_text/* parsedTexts */._8)(value);
        if (texts === undefined)
            found.push(value);
        else
            gather([...texts], '', found);
        return;
    }
    if (!(0,json/* isJsonObject */.OW)(value))
        return;
    for (const container of (0,fields/* objectsAt */.yR)(value, 'containers'))
        if (isServer(container))
            found.push(flagsOf(container));
    for (const [key, below] of Object.entries(value))
        if (key !== 'metadata' && key !== 'status')
            gather(below, key, found);
};
/** A patch of a cluster's configuration, or a file of its nodes, as a text of several lines. */
const mentionsServer = function (text) { return text.includes('\n') && /apiServer|kubeAPIServer|kube-?apiserver/.test(text) };
const lastPart = function (text) { return text.split('/').at(-1) ?? '' };
const isServer = function (container) { return (0,fields/* textAt */.$6)(container, 'name') === 'kube-apiserver' ||
    lastPart((0,fields/* textsAt */.i1)(container, 'command')[0] ?? '') === 'kube-apiserver' ||
    /^kube-apiserver(?:[:@]|$)/.test(lastPart((0,fields/* textAt */.$6)(container, 'image').replace(/@.*$/, ''))) };
const flagName = function (flag) { return flag.replace(/^--?/, '').replace(/=.*$/s, '') };
const flagsOf = function (container) { return [...(0,fields/* textsAt */.i1)(container, 'command').slice(1), ...(0,fields/* textsAt */.i1)(container, 'args')]
    .filter((flag) => !harmlessFlag.test(flagName(flag)))
    .sort() };
/** A map, or a list of names and values, or of flags, without what decides nothing; undefined where nothing is left. */
const withoutHarmless = function (value) {
    if (typeof value === 'string')
        return harmlessFlag.test(flagName(value)) ? undefined : value;
    if (Array.isArray(value)) {
        const rest = value.flatMap((one) => {
            const name = (0,fields/* textAt */.$6)(one, 'name');
            if (name !== '')
                return harmlessFlag.test(name) ? [] : [one];
            const part = withoutHarmless(one);
            return part === undefined ? [] : [part];
        });
        return rest.length === 0 ? undefined : rest;
    }
    if (!(0,json/* isJsonObject */.OW)(value))
        return value;
    const rest = Object.entries(value).flatMap(([name, below]) => {
        if (harmlessMember.has(name) || harmlessFlag.test(name))
            return [];
        const part = (0,json/* isJsonObject */.OW)(below) || Array.isArray(below) ? withoutHarmless(below) : below;
        return part === undefined ? [] : [[name, part]];
    });
    return rest.length === 0 ? undefined : Object.fromEntries(rest);
};

// EXTERNAL MODULE: ./src/mesh/coverage/pod-templates.ts
var pod_templates = __webpack_require__(57473);
;// CONCATENATED MODULE: ./src/rbac/credential-changes.ts






/**
 * Credentials and mappings of identities that the change brings: token Secrets, bootstrap tokens, certificates, identities
 * of a cloud, API servers that decide by themselves. Who holds them is no question of roles, so that each is named and
 * nothing is proven. What goes takes away.
 */
const credentialChanges = function (changes, earlier) { return changes.flatMap(({ before, after }) => {
    const now = after === undefined ? undefined : credentialOf(after);
    if (after === undefined || now === undefined)
        return [];
    const old = before === undefined ? undefined : credentialOf(before);
    if (old !== undefined && (0,json/* isSameJson */.TL)(old.decides, now.decides))
        return [];
    if (now.decides === '')
        return [];
    // What an identity of a cloud may do comes with a new account, where its pods are new as well.
    if (after.key.kind === 'ServiceAccount' && before === undefined && !isRunBy(after, earlier))
        return [];
    return [
        {
            kind: 'unknown',
            subject: now.subject,
            scope: (0,describe_permission/* describeScope */.OI)(now.namespace === '' ? value_set/* everything */.YT : (0,value_set/* only */.j6)([now.namespace])),
            rule: now.rule,
            badges: [],
            where: [after.locate(now.pointer)],
        },
    ];
}) };
/** Whether pods run as an account, which then stands elsewhere: files need not have it. */
const isRunBy = function ({ key }, objects) { return objects
    .filter((object) => object.key.namespace === key.namespace)
    .flatMap((object) => [
    ...(0,pod_templates/* podTemplatesOf */.ab)(object).map(({ template }) => template),
    ...(object.key.group === '' && object.key.kind === 'Pod' ? [object.content] : []),
])
    .map((pod) => (0,fields/* objectAt */.lJ)(pod, 'spec'))
    .some((spec) => ((0,fields/* textAt */.$6)(spec, 'serviceAccountName') || (0,fields/* textAt */.$6)(spec, 'serviceAccount') || 'default') === key.name) };
const credentialOf = function (object) {
    const { group, kind } = object.key;
    switch (`${group}/${kind}`) {
        case '/Secret':
            return secretCredential(object);
        case '/ConfigMap':
            return configMapCredential(object);
        case '/ServiceAccount':
            return cloudIdentity(object);
        case 'certificates.k8s.io/CertificateSigningRequest':
            return {
                subject: `whoever holds the key of ${(0,ports_object/* keyTitle */.Gv)(object.key)}`,
                rule: `act as the user and the groups of the certificate, as soon as it is approved for ${(0,fields/* textAt */.$6)(object.content, 'spec', 'signerName') || 'its signer'}`,
                namespace: '',
                decides: (0,fields/* member */.Dc)(object.content, 'spec') ?? null,
                pointer: '/spec',
            };
        case 'apiregistration.k8s.io/APIService':
            // Without a Service behind it, it is a group of the API server itself.
            return !(0,json/* isJsonObject */.OW)((0,fields/* member */.Dc)((0,fields/* objectAt */.lJ)(object.content, 'spec'), 'service'))
                ? undefined
                : {
                    subject: 'anyone',
                    rule: `whatever the API server behind ${(0,ports_object/* keyTitle */.Gv)(object.key)} grants: it decides by itself about its own group`,
                    namespace: '',
                    decides: (0,fields/* objectAt */.lJ)(object.content, 'spec', 'service'),
                    pointer: '/spec',
                };
        default:
            return mappings.has(group) ? mapping(object, 'spec') : undefined;
    }
};
/** Groups whose objects say which user or group somebody from outside is. */
const mappings = new Set(['iamauthenticator.k8s.aws', 'user.openshift.io']);
const mapping = function (object, pointer) {
    const notes = ['metadata', 'status', 'apiVersion'];
    const decides = Object.fromEntries(Object.entries(object.content).filter(([name]) => !notes.includes(name)));
    return {
        subject: 'anyone',
        rule: `${(0,ports_object/* keyTitle */.Gv)(object.key)} says who is which user, and in which groups`,
        namespace: '',
        decides,
        pointer: `/${pointer}`,
    };
};
/** Kubernetes: Secret types; the token of a bootstrap token may carry groups, the one of an account never expires. */
const secretCredential = function (object) {
    const { namespace } = object.key;
    const type = (0,fields/* textAt */.$6)(object.content, 'type');
    const account = object.annotations['kubernetes.io/service-account.name'] ?? '';
    if (type === 'kubernetes.io/service-account-token')
        return {
            subject: `whoever may read ${(0,ports_object/* keyTitle */.Gv)(object.key)}`,
            rule: `act as ServiceAccount ${namespace}/${account}, by a token that does not expire`,
            namespace,
            decides: account,
            pointer: '/type',
        };
    if (type !== 'bootstrap.kubernetes.io/token' || namespace !== 'kube-system')
        return undefined;
    return {
        subject: `whoever knows ${(0,ports_object/* keyTitle */.Gv)(object.key)}`,
        rule: 'act as a node that joins the cluster, in the groups that the token names',
        namespace: '',
        decides: [(0,fields/* member */.Dc)(object.content, 'data') ?? null, (0,fields/* member */.Dc)(object.content, 'stringData') ?? null],
        pointer: '/type',
    };
};
/** ConfigMaps of kube-system that say who is who: of EKS, and of the API server's own front proxies. */
const configMapCredential = function (object) {
    const { namespace, name } = object.key;
    return namespace === 'kube-system' && ['aws-auth', 'extension-apiserver-authentication'].includes(name)
        ? mapping(object, 'data')
        : undefined;
};
const cloudAnnotations = [
    'eks.amazonaws.com/role-arn',
    'iam.gke.io/gcp-service-account',
    'azure.workload.identity/client-id',
];
/** An identity of a cloud may be mapped to a user of the cluster. */
const cloudIdentity = function (object) {
    const { namespace, name } = object.key;
    const names = cloudAnnotations.filter((one) => (object.annotations[one] ?? '') !== '');
    return {
        subject: `ServiceAccount ${namespace}/${name}`,
        rule: `whatever the cloud identity of ${names.join(', ')} may do, in the cluster too where it is mapped to a user`,
        namespace: '',
        decides: names.length === 0 ? '' : names.map((one) => object.annotations[one] ?? ''),
        pointer: '/metadata/annotations',
    };
};

// EXTERNAL MODULE: ./src/rbac/dangers.ts
var dangers = __webpack_require__(74332);
// EXTERNAL MODULE: ./src/rbac/effective-permissions.ts
var effective_permissions = __webpack_require__(57432);
// EXTERNAL MODULE: ./src/rbac/group.ts
var rbac_group = __webpack_require__(67879);
// EXTERNAL MODULE: ./src/manifests/positions.ts
var positions = __webpack_require__(41898);
;// CONCATENATED MODULE: ./src/rbac/foreign-grants.ts









/** Groups whose objects name subjects or verbs and grant nothing: they sort requests, ask a question, describe fields. */
const harmless = new Set([
    rbac_group/* rbacGroup */.s,
    'flowcontrol.apiserver.k8s.io',
    'authorization.k8s.io',
    'apiextensions.k8s.io',
]);
/**
 * Objects of other kinds that a controller makes roles and bindings of: operators of OLM, projects of Rancher and
 * OpenShift, templates that hold whole objects. They are found by the shape of what they hold and not by their names; what
 * such a part grants is not known, and one that goes takes away.
 */
const foreignGrants = function (changes) { return changes.flatMap(({ before, after }) => {
    if (after === undefined || harmless.has(after.key.group) || admissionOf(after) !== undefined)
        return [];
    const known = new Set(before === undefined ? [] : partsOf(before).map(({ value }) => (0,digest/* digestOf */.ol)(value)));
    const [first] = partsOf(after).filter(({ value }) => !known.has((0,digest/* digestOf */.ol)(value)));
    if (first === undefined)
        return [];
    return [
        {
            kind: 'unknown',
            subject: 'anyone',
            scope: (0,describe_permission/* describeScope */.OI)(value_set/* everything */.YT),
            rule: `whatever is made of ${(0,ports_object/* keyTitle */.Gv)(after.key)}: it holds ${first.what}`,
            badges: [],
            where: [after.locate(first.pointer)],
        },
    ];
}) };
/** Members that name a role of somebody's, in the words of Rancher, of rbac-manager and of others. */
const naming = /^(?:roleRef|role_ref|roleTemplateName|globalRoleName|clusterRoleBindings?|roleBindings?|clusterRoleRef)$/;
const partsOf = function ({ content }) {
    const parts = [];
    const look = (value, pointer, list = '') => {
        if (Array.isArray(value))
            return void value.forEach((one, index) => look(one, `${pointer}/${index}`, list));
        if (!(0,json/* isJsonObject */.OW)(value))
            return;
        const what = whatIs(value, /subjects?$/i.test(list));
        if (what !== undefined)
            return void parts.push({ what, value, pointer });
        for (const [name, below] of Object.entries(value)) {
            if (pointer === '' && (name === 'metadata' || name === 'status'))
                continue;
            const at = `${pointer}/${(0,positions/* pointerPart */.x$)(name)}`;
            if (naming.test(name))
                parts.push({ what: 'a role of somebody', value: { [name]: below }, pointer: at });
            else
                look(below, at, name);
        }
    };
    look(content, '');
    return parts;
};
const whatIs = function (value, isSubject) {
    const lists = ['resources', 'nonResourceURLs', 'nonResourceUrls', 'non_resource_urls'];
    if ((0,fields/* textsAt */.i1)(value, 'verbs').length > 0 && lists.some((name) => (0,fields/* textsAt */.i1)(value, name).length > 0))
        return 'rules of permissions';
    if ((0,fields/* textAt */.$6)(value, 'apiVersion').startsWith(`${rbac_group/* rbacGroup */.s}/`) && (0,fields/* textAt */.$6)(value, 'kind') !== '')
        return `a ${(0,fields/* textAt */.$6)(value, 'kind')}`;
    const kind = (0,fields/* textAt */.$6)(value, 'kind');
    const name = (0,fields/* textAt */.$6)(value, 'name');
    return isSubject && ['User', 'Group', 'ServiceAccount'].includes(kind) && name !== ''
        ? `a subject, ${kind} ${name}`
        : undefined;
};

;// CONCATENATED MODULE: ./src/rbac/granting-controllers.ts





/** Groups of EKS access entries: of ACK, and of Crossplane's providers. */
const eksGroups = new Set(['eks.services.k8s.aws', 'eks.aws.upbound.io', 'eks.aws.m.upbound.io']);
/** What a controller does with an object, so that somebody may do more, with no role or binding in the files. */
const granting_controllers_effectOf = function ({ group, kind }) {
    if (group === 'hnc.x-k8s.io')
        return 'roles and bindings of a namespace are copied into those below it';
    if (group === 'capsule.clastix.io')
        return 'its owners are given roles in the namespaces of the tenant';
    if (group === 'addons.cluster.x-k8s.io' && kind === 'ClusterResourceSet')
        return 'what the objects that it names hold is applied to clusters';
    if (!eksGroups.has(group))
        return undefined;
    if (kind === 'PodIdentityAssociation')
        return 'pods of an account become an identity of the cloud';
    return ['AccessEntry', 'AccessPolicyAssociation'].includes(kind)
        ? 'an identity of the cloud becomes a user of a cluster'
        : undefined;
};
/** A ConfigMap or Secret whose texts a ClusterResourceSet applies (Cluster API: spec.resources, of its own namespace). */
const applierOf = function ({ key }, { objects }) { return key.group !== '' || (key.kind !== 'ConfigMap' && key.kind !== 'Secret')
    ? undefined
    : objects.find((one) => one.key.kind === 'ClusterResourceSet' &&
        one.key.group === 'addons.cluster.x-k8s.io' &&
        one.key.namespace === key.namespace &&
        (0,fields/* objectsAt */.yR)(one.content, 'spec', 'resources').some((named) => (0,fields/* textAt */.$6)(named, 'kind') === key.kind && (0,fields/* textAt */.$6)(named, 'name') === key.name)) };
const decides = function ({ content }) { return [
    (0,fields/* objectAt */.lJ)(content, 'spec'),
    (0,fields/* objectAt */.lJ)(content, 'data'),
    (0,fields/* objectAt */.lJ)(content, 'stringData'),
    (0,fields/* objectAt */.lJ)(content, 'binaryData'),
] };
/**
 * Objects of controllers that give permissions, known by their kinds: their fields hold no role by which
 * `foreignGrants` could find them. What they grant is not known, and one that goes takes away.
 */
const controllerGrants = function (changes, state) { return changes.flatMap(({ before, after }) => {
    if (after === undefined)
        return [];
    if (before !== undefined && (0,json/* isSameJson */.TL)(decides(before), decides(after)))
        return [];
    const applier = applierOf(after, state);
    const effect = applier === undefined ? granting_controllers_effectOf(after.key) : `${(0,ports_object/* keyTitle */.Gv)(applier.key)} applies what it holds`;
    if (effect === undefined)
        return [];
    return [
        {
            kind: 'unknown',
            subject: 'anyone',
            scope: (0,describe_permission/* describeScope */.OI)(value_set/* everything */.YT),
            rule: `whatever a controller grants by ${(0,ports_object/* keyTitle */.Gv)(after.key)}: ${effect}`,
            badges: [],
            where: [after.locate(applier === undefined ? '/spec' : '/data')],
        },
    ];
}) };

// EXTERNAL MODULE: ./src/manifests/generated-name.ts
var generated_name = __webpack_require__(25663);
// EXTERNAL MODULE: ./src/mesh/resolve/workloads.ts
var workloads = __webpack_require__(36);
;// CONCATENATED MODULE: ./src/rbac/mounted-tokens.ts









/**
 * A workload that takes up the token Secret of another account may do what that account may, with no binding and no account
 * of a pod changed. A Secret that was not read, and whose name says that it is a token, may be one.
 */
const mountedTokens = function (before, after) {
    const mounts = mountsOf(after);
    const old = new Set(mounts.length === 0 ? [] : mountsOf(before).map(({ id }) => id));
    return mounts
        .filter(({ id }) => !old.has(id))
        .sort((left, right) => (0,order/* byCodePoint */.HH)(left.id, right.id))
        .map(({ workload, namespace, secret, account }) => ({
        kind: 'unknown',
        subject: (0,ports_object/* keyTitle */.Gv)(workload.object.key),
        scope: (0,describe_permission/* describeScope */.OI)((0,value_set/* only */.j6)([namespace])),
        rule: account === undefined
            ? `act as the ServiceAccount whose token Secret ${namespace}/${secret} may hold: it was not read`
            : `act as ServiceAccount ${namespace}/${account}, whose token Secret ${namespace}/${secret} holds`,
        badges: [],
        where: [workload.object.source],
    }));
};
/** As the older token Secrets were named: `default-token-x7k2p`. */
const soundsLikeToken = /(?:^|-)token(?:-[a-z0-9]{5})?$/;
const mountsOf = function (state) {
    const secrets = new Map((0,objects_of_kind/* objectsOfKind */._c)(state, '', 'Secret').map((object) => [`${object.key.namespace}/${object.key.name}`, object]));
    const named = (0,once/* once */.O)(() => new Set(state.objects.map(({ key }) => `${key.namespace}/${key.name}`)));
    return (0,workloads/* findWorkloads */.c7)(state)
        .flatMap((workload) => (workload.alike.length === 0 ? workload : [workload, ...workload.alike]))
        .flatMap((workload) => {
        const { namespace } = workload;
        return secretsOf(workload).flatMap(({ secret, isFile }) => {
            const object = secrets.get(`${namespace}/${secret}`);
            const account = object?.annotations['kubernetes.io/service-account.name'];
            const isToken = (0,fields/* textAt */.$6)(object?.content, 'type') === 'kubernetes.io/service-account-token';
            const mayBe = isFile && soundsLikeToken.test(secret) && !named().has(`${namespace}/${secret}`);
            if (!isToken && !mayBe)
                return [];
            if (isToken && account === (0,workloads/* serviceAccountOf */.gw)(workload.podSpec))
                return [];
            const { key } = workload.object;
            const place = (0,generated_name/* isGeneratedName */.d8)(key.name) ? (0,generated_name/* lastingKey */.eP)(key) : `${(0,ports_object/* keyText */.Pu)(key)} ${workload.title}`;
            const id = `${place} ${secret} ${account ?? ''}`;
            return [{ id, workload, namespace, secret, account: isToken ? (account ?? '') : undefined }];
        });
    });
};
const secretsOf = function ({ podSpec }) {
    const containers = [...(0,fields/* objectsAt */.yR)(podSpec, 'containers'), ...(0,fields/* objectsAt */.yR)(podSpec, 'initContainers')];
    const mayName = (0,fields/* member */.Dc)(podSpec, 'volumes') !== undefined ||
        containers.some((one) => (0,fields/* member */.Dc)(one, 'env') !== undefined || (0,fields/* member */.Dc)(one, 'envFrom') !== undefined);
    if (!mayName)
        return [];
    const files = (0,fields/* objectsAt */.yR)(podSpec, 'volumes').flatMap((volume) => [
        (0,fields/* textAt */.$6)(volume, 'secret', 'secretName'),
        ...(0,fields/* objectsAt */.yR)(volume, 'projected', 'sources').map((source) => (0,fields/* textAt */.$6)(source, 'secret', 'name')),
    ]);
    const variables = containers.flatMap((container) => [
        ...(0,fields/* objectsAt */.yR)(container, 'envFrom').map((one) => (0,fields/* textAt */.$6)(one, 'secretRef', 'name')),
        ...(0,fields/* objectsAt */.yR)(container, 'env').map((one) => (0,fields/* textAt */.$6)((0,fields/* objectAt */.lJ)(one, 'valueFrom'), 'secretKeyRef', 'name')),
    ]);
    const named = (names, isFile) => [...new Set(names)].filter((secret) => secret !== '').map((secret) => ({ secret, isFile }));
    return [...named(files, true), ...named(variables, false)];
};

// EXTERNAL MODULE: ./src/rbac/permission.ts
var permission = __webpack_require__(54905);
// EXTERNAL MODULE: ./src/rbac/url-permission.ts
var url_permission = __webpack_require__(32009);
// EXTERNAL MODULE: ./src/manifests/aside-folders.ts
var aside_folders = __webpack_require__(34534);
// EXTERNAL MODULE: ./src/rbac/default-objects.ts + 3 modules
var default_objects = __webpack_require__(1904);
// EXTERNAL MODULE: ./src/rbac/roles.ts
var roles = __webpack_require__(30417);
;// CONCATENATED MODULE: ./src/rbac/unknown-changes.ts















/**
 * Where the change touches what was not read. What was not read is the same before and after, so an unchanged object
 * leads to nothing; a changed role leads to whoever is bound to it, and a changed ClusterRole to whatever aggregates it. A
 * role that only shrinks leads to nothing.
 */
const unknownChanges = function (before, after) {
    const rows = [];
    for (const kind of effective_permissions/* rbacKindNames */.VY) {
        if (readsText(before, kind) !== readsText(after, kind))
            rows.push({
                kind: 'unknown',
                subject: 'anyone',
                scope: (0,describe_permission/* describeScope */.OI)(value_set/* everything */.YT),
                rule: `${kind}: what was read differs before and after`,
                badges: [],
            });
    }
    const old = rolesOf(before);
    for (const [key, role] of rolesOf(after)) {
        const earlier = old.get(key);
        if (earlier === role)
            continue;
        if (earlier === undefined || textOf(earlier) !== textOf(role))
            rows.push(...roleChanged(earlier, role, after));
    }
    return [...new Map(rows.map((row) => [JSON.stringify([row.kind, row.subject, row.scope, row.rule]), row]))]
        .sort(([a], [b]) => (0,order/* byCodePoint */.HH)(a, b))
        .map(([, row]) => row);
};
const roleChanged = function (earlier, role, state) {
    const clusterWide = role.key.kind === 'ClusterRole';
    const scope = (0,describe_permission/* describeScope */.OI)(clusterWide ? value_set/* everything */.YT : (0,value_set/* only */.j6)([role.key.namespace]));
    const rows = [];
    const add = (title, rule, place) => {
        rows.push({
            kind: 'unknown',
            subject: `whoever is bound to ${title}`,
            scope,
            rule,
            badges: [],
            where: [place],
        });
    };
    const title = (0,ports_object/* keyTitle */.Gv)(role.key);
    const grows = hasMoreRules(earlier, role);
    const unread = unreadBindings(role, state);
    if (grows && unread.length > 0)
        add(title, `its rules change; ${unread.join(' and ')} were not all read`, role.locate('/rules'));
    else if (grows && earlier !== undefined && isBoundElsewhere(role, state))
        add(title, 'its rules change; bindings of the cluster were not all read', role.locate('/rules'));
    if (!clusterWide || !(grows || earlier === undefined || partText(earlier) !== partText(role)))
        return rows;
    if (!(0,ports_object/* isWhollyRead */.A2)(state, rbac_group/* rbacGroup */.s, 'ClusterRoleBinding', ''))
        for (const name of aggregatingDefaults(role))
            add(`ClusterRole ${name}`, `its rules are those of ${title}, too; bindings of the cluster were not all read`, role.locate('/metadata/labels'));
    const joins = grows || earlier === undefined || partText(withoutRelease(earlier)) !== partText(withoutRelease(role));
    const labels = Object.keys(withoutRelease(role).labels);
    if (joins && (isUnread(state, 'ClusterRole', '') ? labels.length > 0 : joinsUnreadRole(role, state)))
        add(title, 'it may be part of an aggregated ClusterRole; ClusterRoles were not all read', role.source);
    if (gathersMore(earlier, role, state))
        add(title, 'it gathers other ClusterRoles by their labels; ClusterRoles were not all read', role.locate('/aggregationRule'));
    return rows;
};
/** Whether the rules, as they stand in the role, grant more than before. */
const hasMoreRules = function (earlier, role) {
    const resources = (of) => (of === undefined ? [] : (0,roles/* rulesOf */.fD)(of)).flatMap((rule) => rule.nonResourceURLs.length > 0 ? [] : (0,permission/* permissionsOfRule */.MF)(rule, value_set/* everything */.YT, ''));
    const urls = (of) => (of === undefined ? [] : (0,roles/* rulesOf */.fD)(of)).flatMap((rule) => (0,url_permission/* urlPermissions */.WR)(rule.nonResourceURLs, rule.verbs, ''));
    return ((0,permission/* subtractPermissions */.Fr)(resources(role), resources(earlier)).length > 0 ||
        (0,url_permission/* subtractUrls */.lf)(urls(role), urls(earlier)).length > 0);
};
const unreadBindings = function (role, state) {
    const clusterWide = role.key.kind === 'ClusterRole';
    return [
        ...(isUnread(state, 'RoleBinding', clusterWide ? '*' : role.key.namespace) ? ['RoleBindings'] : []),
        ...(clusterWide && isUnread(state, 'ClusterRoleBinding', '') ? ['ClusterRoleBindings'] : []),
    ];
};
/** Files hold the role and no binding that leads to it: whoever has it is bound by an object that was not read. */
const isBoundElsewhere = function (role, state) {
    const clusterWide = role.key.kind === 'ClusterRole';
    const allRead = (0,ports_object/* isWhollyRead */.A2)(state, rbac_group/* rbacGroup */.s, 'RoleBinding', clusterWide ? '*' : role.key.namespace) &&
        (!clusterWide || (0,ports_object/* isWhollyRead */.A2)(state, rbac_group/* rbacGroup */.s, 'ClusterRoleBinding', ''));
    if (allRead)
        return false;
    const leading = new Set([(0,ports_object/* keyText */.Pu)(role.key), ...gatherers(role, state).map(({ key }) => (0,ports_object/* keyText */.Pu)(key))]);
    return !state.objects.some((binding) => {
        const reference = (0,roles/* roleRefOf */.P2)(binding);
        return (reference !== undefined &&
            leading.has((0,ports_object/* keyText */.Pu)({ group: rbac_group/* rbacGroup */.s, ...reference })) &&
            (!isTried(binding) || isTried(role)));
    });
};
/** What tests and examples bind is no word of who is bound where the role is deployed. */
const isTried = function ({ source }) { return source.kind === 'file' && ((0,aside_folders/* standsAside */.y)(source.path) || /(?:^|\/)test\//.test(source.path)) };
/** ClusterRoles among those at hand that the role is a part of, each with what takes that one up. */
const gatherers = function (role, state) {
    const all = role.key.kind === 'ClusterRole' ? [...rolesOf(state).values()] : [];
    const found = [role];
    for (const part of found)
        for (const one of all) {
            const selectors = (0,fields/* objectsAt */.yR)(one.content, 'aggregationRule', 'clusterRoleSelectors');
            if (!found.includes(one) && selectors.some((selector) => (0,label_selector/* selectsLabels */.B)(selector, part.labels)))
                found.push(one);
        }
    return found.slice(1);
};
/** A label that says aggregation, and none of the roles at hand reads it: one that was not read does. */
const joinsUnreadRole = function (role, state) { return !(0,ports_object/* isWhollyRead */.A2)(state, rbac_group/* rbacGroup */.s, 'ClusterRole', '') &&
    Object.keys(role.labels).some((name) => /aggregate/i.test(name)) &&
    gatherers(role, state).length === 0 };
const gathersMore = function (earlier, role, state) { return (0,json/* isJsonObject */.OW)((0,fields/* member */.Dc)(role.content, 'aggregationRule')) &&
    !(0,ports_object/* isWhollyRead */.A2)(state, rbac_group/* rbacGroup */.s, 'ClusterRole', '') &&
    (0,digest/* digestOf */.ol)((0,fields/* member */.Dc)(role.content, 'aggregationRule') ?? null) !==
        (0,digest/* digestOf */.ol)((0,fields/* member */.Dc)(earlier?.content, 'aggregationRule') ?? null) };
/** Roles of every cluster that a ClusterRole becomes a part of by its labels, each with what takes that one up. */
const aggregatingDefaults = function ({ labels }) {
    const chain = ['view', 'edit', 'admin'];
    const first = chain.findIndex((name) => labels[`rbac.authorization.k8s.io/aggregate-to-${name}`] === 'true');
    return first < 0 ? [] : chain.slice(first);
};
const rolesOf = function (state) { return new Map((0,default_objects/* rbacObjectsOf */.G)(state)
    .filter((object) => (0,rbac_group/* isRbac */.F)(object, 'Role') || (0,rbac_group/* isRbac */.F)(object, 'ClusterRole'))
    .map((object) => [(0,ports_object/* keyText */.Pu)(object.key), object])) };
/** Each release gives them another value, so nobody gathers roles by them (Kubernetes and Helm: recommended labels). */
const releaseLabels = new Set(['app.kubernetes.io/version', 'helm.sh/chart']);
const withoutRelease = function ({ content, labels }) { return ({
    content,
    labels: Object.fromEntries(Object.entries(labels).filter(([name]) => !releaseLabels.has(name))),
}) };
/** What makes a ClusterRole a part of another, or gathers its own parts. */
const partText = function ({ content, labels }) { return (0,digest/* digestOf */.ol)([(0,fields/* member */.Dc)(content, 'aggregationRule') ?? null, { ...labels }]) };
const textOf = function (role) { return `${(0,digest/* digestOf */.ol)((0,fields/* member */.Dc)(role.content, 'rules') ?? null)} ${role.key.kind === 'ClusterRole' ? partText(role) : ''}` };
const isUnread = function (state, kind, namespace) { return (0,ports_object/* readStatus */.rk)(state, rbac_group/* rbacGroup */.s, kind, namespace) !== 'complete' };
const readsText = function (state, kind) { return state.reads
    .filter((read) => read.group === rbac_group/* rbacGroup */.s && read.kind === kind)
    .map((read) => `${read.namespace}=${read.status}`)
    .sort(order/* byCodePoint */.HH)
    .join(' ') };

;// CONCATENATED MODULE: ./src/rbac/unknown-grants.ts







/**
 * Bindings that the change brings or takes away, to roles that were not wholly read: such a role grants what it may. A
 * subject that had the same role there, or everywhere, gains nothing, and one that only loses it gains nothing either.
 */
const unknownGrants = function (before, after) {
    const [old, now] = [grantsOf(before), grantsOf(after)];
    const textsOf = (state) => (0,objects_of_kind/* objectsOfGroup */.xQ)(state, rbac_group/* rbacGroup */.s).map(({ key }) => (0,ports_object/* keyText */.Pu)(key));
    const kept = new Set(textsOf(after));
    const deleted = new Set(textsOf(before).filter((key) => !kept.has(key)));
    const gained = [...now].filter(([, grant]) => grant.open === 'wholly' && !isCovered(grant, [grant.role.name], old) && !deleted.has(roleText(grant.role)));
    const lost = [...old].filter(([key, { open }]) => open === 'wholly' && !now.has(key));
    const parts = [...now.values()].filter((grant) => grant.open === 'parts' &&
        !isCovered(grant, [...chain.slice(chain.indexOf(grant.role.name)), 'cluster-admin'], old));
    const unread = 'it was not wholly read';
    return {
        rows: [
            ...gained.map(([, grant]) => row('unknown', grant, unread)),
            ...lost.map(([, grant]) => row('lost', grant, unread)),
        ],
        parts: parts.map((grant) => row('unknown', grant, 'ClusterRoles of the cluster that add to it were not read')),
    };
};
/** Each of these takes up the one before it. */
const chain = ['view', 'edit', 'admin'];
const row = function (kind, { subject, scope, role, binding }, why) { return ({
    kind,
    subject,
    scope: (0,describe_permission/* describeScope */.OI)(scope === '' ? value_set/* everything */.YT : (0,value_set/* only */.j6)([scope])),
    rule: `whatever ${role.kind} ${role.name} grants: ${why}`,
    badges: [],
    via: `${(0,ports_object/* keyTitle */.Gv)(binding.key)} \u2192 ${role.kind} ${role.name}`,
    where: [binding.locate('/roleRef')],
}) };
/** Whether the subject, or a group that it is in for certain, had one of these roles there or everywhere. */
const isCovered = function ({ subject, scope, role }, names, old) { return [subject, ...(0,effective_permissions/* groupsOf */.c1)(subject)].some((one) => [scope, ''].some((place) => names.some((name) => old.has(grantText(one, place, { ...role, name }))))) };
const grantText = function (subject, scope, role) { return JSON.stringify([subject, scope, roleText(role)]) };
const roleText = function ({ kind, namespace, name }) { return (0,ports_object/* keyText */.Pu)({ group: rbac_group/* rbacGroup */.s, kind, namespace, name }) };
const grantsOf = function (state) {
    const resolve = (0,roles/* roleResolver */.XY)(state);
    const allRead = (0,ports_object/* isWhollyRead */.A2)(state, rbac_group/* rbacGroup */.s, 'ClusterRole', '');
    const grants = new Map();
    for (const binding of (0,objects_of_kind/* objectsOfGroup */.xQ)(state, rbac_group/* rbacGroup */.s)) {
        if (!(0,rbac_group/* isRbac */.F)(binding, 'RoleBinding') && !(0,rbac_group/* isRbac */.F)(binding, 'ClusterRoleBinding'))
            continue;
        const role = (0,roles/* roleRefOf */.P2)(binding);
        if (role === undefined)
            continue;
        const resolved = resolve(role);
        const isOpen = resolved.kind === 'unread' || (resolved.kind === 'rules' && !resolved.complete);
        const hasParts = !allRead && role.kind === 'ClusterRole' && chain.includes(role.name);
        for (const subject of (0,effective_permissions/* subjectsOf */.Z6)(binding)) {
            if (subject === effective_permissions/* masters */.Ud)
                continue;
            const scope = binding.key.namespace;
            const open = isOpen ? 'wholly' : hasParts ? 'parts' : 'no';
            grants.set(grantText(subject, scope, role), { subject, scope, role, open, binding });
        }
    }
    return grants;
};

;// CONCATENATED MODULE: ./src/rbac/compare-permissions.ts






















/**
 * What each subject may do after and could not before, and the other way round, as sets: a rule that is only written
 * differently is no change, nor is one that another binding, or a group that the subject is in for certain, gives too.
 * Where the change touches what was not read, a row of kind `unknown` says so. In order of subject, then gains first.
 */
const comparePermissions = function (before, after) {
    const isSame = grantTheSame(before, after);
    const old = (0,once/* once */.O)(() => (0,effective_permissions/* effectivePermissions */.wW)(before));
    const now = isSame ? old : (0,once/* once */.O)(() => (0,effective_permissions/* effectivePermissions */.wW)(after));
    const rows = isSame ? [] : changedRows(old(), now());
    const gaining = new Set(rows.filter(({ kind }) => kind === 'gained').map(({ subject }) => subject));
    // Two objects of one name are refused elsewhere.
    const changes = (0,changed_objects/* everyChange */.iM)(before, after);
    const grants = isSame ? noGrants : unknownGrants(before, after);
    return [
        ...(isSame ? [] : unknownChanges(before, after)),
        ...grants.rows,
        ...admissionChanges(changes),
        ...parameterChanges(changes, before),
        ...credentialChanges(changes, before.objects),
        ...apiServerChanges(changes),
        ...mountedTokens(before, after),
        ...foreignGrants(changes),
        ...controllerGrants(changes, after),
        // A binding to one of these gives something anyway, in most cases, and is loud then.
        ...grants.parts.filter(({ subject }) => !gaining.has(subject)),
        ...rows,
        ...(0,account_changes/* accountChanges */.N)(before, after).flatMap((change) => accountRows(change, old(), now())),
    ];
};
const noGrants = { rows: [], parts: [] };
/**
 * The same roles and bindings, read as wholly, grant the same, also what nobody read of them: most changes are about something
 * else.
 */
const grantTheSame = function (before, after) {
    const reads = [before, after].map((state) => state.reads.filter(({ group }) => group === rbac_group/* rbacGroup */.s));
    if (before.reads !== after.reads && JSON.stringify(reads[0]) !== JSON.stringify(reads[1]))
        return false;
    const [old, now] = [(0,objects_of_kind/* objectsOfGroup */.xQ)(before, rbac_group/* rbacGroup */.s), (0,objects_of_kind/* objectsOfGroup */.xQ)(after, rbac_group/* rbacGroup */.s)];
    return old.length === now.length && old.every((object, at) => object === now[at]);
};
const changedRows = function (old, now) {
    const subjects = [...new Set([...old.subjects.keys(), ...now.subjects.keys()])].sort(order/* byCodePoint */.HH);
    return subjects
        .filter((subject) => ownText(old, subject) !== ownText(now, subject))
        .flatMap((subject) => [...differences('gained', subject, now, old), ...differences('lost', subject, old, now)]);
};
/** What the pods of a workload may do otherwise, because they run as another ServiceAccount. */
const accountRows = function ({ workload, from, to }, old, now) {
    const held = from === undefined ? none : (0,effective_permissions/* heldBy */.Vr)(old, from);
    const holds = to === undefined ? none : (0,effective_permissions/* heldBy */.Vr)(now, to);
    // What everybody in a namespace may do is no news for who is new there, but for who comes from another one.
    const groups = (account, other) => other === undefined ? [] : (0,effective_permissions/* groupsOf */.c1)(account).filter((group) => !(0,effective_permissions/* groupsOf */.c1)(other).includes(group));
    const name = (account) => `${workload} as ${account ?? ''}`;
    const unread = holds.unread.map(({ role, scope, place }) => ({
        kind: 'unknown',
        subject: name(to),
        scope: (0,describe_permission/* describeScope */.OI)(scope === '' ? value_set/* everything */.YT : (0,value_set/* only */.j6)([scope])),
        rule: `whatever ${role.kind} ${role.name} grants: it was not wholly read`,
        badges: [],
        where: [place],
    }));
    return [
        ...unread,
        ...rowsOf('gained', name(to), to === undefined ? none : (0,effective_permissions/* heldBy */.Vr)(now, to, groups(to, from)), held, []),
        ...rowsOf('lost', name(from), from === undefined ? none : (0,effective_permissions/* heldBy */.Vr)(old, from, groups(from, to)), holds, []),
    ];
};
const none = { resources: [], urls: [], unread: [] };
/** Whoever has the same bindings to the same rules gains and loses nothing of its own. */
const ownText = function (effective, subject) { return compare_permissions_textOf(effective.subjects.get(subject) ?? none) };
const compare_permissions_textOf = (0,written_once/* writtenOnce */.L)(({ resources, urls }) => {
    const text = (one) => JSON.stringify({ ...one, via: '', places: [] });
    return JSON.stringify([...new Set([...resources.map(text), ...urls.map(text)])].sort(order/* byCodePoint */.HH));
});
/** What `subject` holds by its own bindings in `having`, and by none of its bindings or groups in `lacking`. */
const differences = function (kind, subject, having, lacking) {
    const own = having.subjects.get(subject) ?? none;
    const others = (0,effective_permissions/* heldBy */.Vr)(lacking, subject);
    return rowsOf(kind, subject, own, others, kind === 'lost' ? doubts(lacking, others) : []);
};
/** Rows of what is held here and not there; `lost` are the badges of a loss. */
const rowsOf = function (kind, subject, own, others, lost) {
    const held = others.resources;
    const rows = (0,permission/* mergePermissions */.pM)((0,permission/* subtractPermissions */.Fr)((0,permission/* mergePermissions */.pM)(own.resources), held));
    const urls = (0,url_permission/* subtractUrls */.lf)(own.urls, others.urls);
    const told = new Set();
    return [
        ...rows.map((row) => ({
            kind,
            subject,
            scope: (0,describe_permission/* describeScope */.OI)(row.scope),
            rule: (0,describe_permission/* describePermission */.D)(row),
            badges: kind === 'lost' ? lost : badgesOf(row, held),
            via: row.via,
            where: row.places,
        })),
        ...urls.map((row) => ({
            kind,
            subject,
            scope: (0,describe_permission/* describeScope */.OI)(value_set/* everything */.YT),
            rule: (0,describe_permission/* describeUrl */.Ng)(row),
            badges: kind === 'lost' ? lost : (0,dangers/* dangersOfUrl */.z)(row).map((danger) => danger.badge),
            via: row.via,
            where: row.places,
        })),
    ]
        .sort((a, b) => (0,order/* byCodePoint */.HH)(JSON.stringify([a.scope, a.rule]), JSON.stringify([b.scope, b.rule])))
        .filter((row) => {
        const text = JSON.stringify([row.scope, row.rule]);
        return !told.has(text) && told.add(text);
    });
};
/** A loss is certain only where nothing that was not read could still give it. */
const doubts = function (lacking, others) {
    const kinds = lacking.unread.filter(({ status }) => status === 'forbidden').map(({ kind }) => `${kind}s`);
    const roles = others.unread.map(({ role }) => `${role.kind} ${role.name}`);
    const unread = [...new Set([...kinds, ...roles])].sort(order/* byCodePoint */.HH);
    return unread.length === 0 ? [] : [`may still be held: ${unread.join(', ')} not wholly read`];
};
const badgesOf = function (row, held) {
    const badges = (0,dangers/* dangersOf */.o)(row).map((danger) => danger.badge);
    const { scope, name, group, resource, verb } = row;
    if (scope.kind === 'all but' &&
        held.some((one) => one.scope.kind === 'only' && (0,permission/* overlaps */.$f)({ ...row, scope: one.scope }, one)))
        badges.push('jumps from a namespace to the whole cluster');
    else if (scope.kind === 'all but')
        badges.push('holds in the whole cluster');
    if (name.kind === 'all but' &&
        held.some((one) => one.name.kind === 'only' && (0,permission/* overlaps */.$f)({ ...row, name: one.name }, one)))
        badges.push('no longer limited to names');
    const wild = [
        ...(group.kind === 'all but' ? ['groups'] : []),
        ...(resource.kind === 'all but' ? ['resources'] : []),
        ...(verb.kind === 'all but' ? ['verbs'] : []),
    ];
    if (wild.length > 0)
        badges.push(`wildcard ${wild.join(' and ')}: also what does not exist yet`);
    return badges;
};


/***/ }),

/***/ 7259:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ describePermission),
/* harmony export */   Ng: () => (/* binding */ describeUrl),
/* harmony export */   OI: () => (/* binding */ describeScope)
/* harmony export */ });
/* unused harmony export describeVerbs */
/** For people; names in it come from outside and are escaped by whoever prints them. */
const describePermission = function (permission) {
    const names = permission.name;
    const named = names.values.filter((name) => name !== '');
    const suffix = names.kind === 'only'
        ? ` named ${named.join(', ')}`
        : named.length > 0
            ? ` except those named ${named.join(', ')}`
            : '';
    return `${describeVerbs(permission.verb)} ${describeResources(permission)}${suffix}`;
};
const describeUrl = function (permission) {
    const except = permission.except.length > 0 ? ` except ${permission.except.join(', ')}` : '';
    return `${describeVerbs(permission.verb)} path ${permission.pattern}${except}`;
};
const describeVerbs = function (verbs) { return describeSet(verbs, 'every verb') };
const describeScope = function (scope) {
    if (scope.kind === 'only') {
        const names = scope.values.map((name) => (name === '' ? 'the cluster itself' : `namespace ${name}`));
        return names.join(', ');
    }
    const except = scope.values.map((name) => (name === '' ? 'the cluster itself' : name));
    return `all namespaces and the cluster${except.length > 0 ? ` except ${except.join(', ')}` : ''}`;
};
const describeResources = function ({ group, resource, subresource }) {
    const base = describeSet(resource, 'every resource');
    const below = subresource.kind === 'all but'
        ? `${base} with subresources${except(subresource.values.filter((one) => one !== ''))}${subresource.values.includes('') ? ' but not itself' : ''}`
        : subresource.values
            .map((one) => resource.kind === 'only'
            ? resource.values.map((name) => (one === '' ? name : `${name}/${one}`)).join(', ')
            : one === ''
                ? base
                : `${base}/${one}`)
            .join(', ');
    if (group.kind === 'only' && group.values.length === 1 && group.values[0] === '')
        return below;
    return `${below} of ${group.kind === 'only' ? group.values.map((one) => (one === '' ? 'core' : one)).join(', ') : `every group${except(group.values.map((one) => (one === '' ? 'core' : one)))}`}`;
};
const describeSet = function (set, all) { return set.kind === 'only' ? set.values.join(', ') : `${all}${except(set.values)}` };
const except = function (values) { return (values.length > 0 ? ` except ${values.join(', ')}` : '') };


/***/ }),

/***/ 57432:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ud: () => (/* binding */ masters),
/* harmony export */   VY: () => (/* binding */ rbacKindNames),
/* harmony export */   Vr: () => (/* binding */ heldBy),
/* harmony export */   Z6: () => (/* binding */ subjectsOf),
/* harmony export */   c1: () => (/* binding */ groupsOf),
/* harmony export */   wW: () => (/* binding */ effectivePermissions)
/* harmony export */ });
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20989);
/* harmony import */ var _ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46799);
/* harmony import */ var _ports_same_list_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(79429);
/* harmony import */ var _mesh_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73776);
/* harmony import */ var _permission_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54905);
/* harmony import */ var _default_objects_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1904);
/* harmony import */ var _group_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(67879);
/* harmony import */ var _roles_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30417);
/* harmony import */ var _url_permission_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(32009);
/* harmony import */ var _value_set_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46072);










const rbacKindNames = ['Role', 'RoleBinding', 'ClusterRole', 'ClusterRoleBinding'];
/** Of two states, and of the same beside others. */
const mostKnown = 4;
const known = [];
/**
 * Who may do what, as the RBAC authorizer of the API server decides it (plugin/pkg/auth/authorizer/rbac/rbac.go). A state is compared
 * beside many others that hold no roles: the same roles and bindings, read as wholly, are asked once.
 */
const effectivePermissions = function (state) {
    const objects = (0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsOfGroup */ .xQ)(state, _group_js__WEBPACK_IMPORTED_MODULE_8__/* .rbacGroup */ .s);
    const reads = JSON.stringify(state.reads.filter(({ group }) => group === _group_js__WEBPACK_IMPORTED_MODULE_8__/* .rbacGroup */ .s));
    const found = known.find((one) => one.reads === reads && (0,_ports_same_list_js__WEBPACK_IMPORTED_MODULE_9__/* .isSameList */ .f)(one.objects, objects));
    if (found !== undefined)
        return found.permissions;
    const permissions = findPermissions(state);
    known.unshift({ objects, reads, permissions });
    known.splice(mostKnown);
    return permissions;
};
const findPermissions = function (state) {
    const resolve = (0,_roles_js__WEBPACK_IMPORTED_MODULE_5__/* .roleResolver */ .XY)(state);
    const own = new Set((0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsOfGroup */ .xQ)(state, _group_js__WEBPACK_IMPORTED_MODULE_8__/* .rbacGroup */ .s).map(({ key }) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyText */ .Pu)(key)));
    const subjects = new Map();
    for (const binding of (0,_default_objects_js__WEBPACK_IMPORTED_MODULE_4__/* .rbacObjectsOf */ .G)(state)) {
        const clusterWide = (0,_group_js__WEBPACK_IMPORTED_MODULE_8__/* .isRbac */ .F)(binding, 'ClusterRoleBinding');
        if (!clusterWide && !(0,_group_js__WEBPACK_IMPORTED_MODULE_8__/* .isRbac */ .F)(binding, 'RoleBinding'))
            continue;
        const role = (0,_roles_js__WEBPACK_IMPORTED_MODULE_5__/* .roleRefOf */ .P2)(binding);
        if (role === undefined || ((0,_default_objects_js__WEBPACK_IMPORTED_MODULE_4__/* .isDefault */ .u)(binding) && !countsByDefault(binding, role, own)))
            continue;
        const resolved = resolve(role);
        const scope = clusterWide ? _value_set_js__WEBPACK_IMPORTED_MODULE_7__/* .everything */ .YT : (0,_value_set_js__WEBPACK_IMPORTED_MODULE_7__/* .only */ .j6)([binding.key.namespace]);
        const via = `${(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyTitle */ .Gv)(binding.key)} \u2192 ${role.kind} ${role.name}`;
        for (const subject of subjectsOf(binding)) {
            const held = subjects.get(subject) ?? { resources: [], urls: [], unread: [] };
            subjects.set(subject, held);
            if (resolved.kind === 'unread' || (resolved.kind === 'rules' && !resolved.complete))
                held.unread.push({ role, scope: binding.key.namespace, place: binding.locate('/roleRef') });
            if (resolved.kind !== 'rules')
                continue;
            for (const rule of resolved.rules) {
                const places = (0,_permission_js__WEBPACK_IMPORTED_MODULE_3__/* .joinPlaces */ .h6)([binding.source], [rule.place]);
                if (rule.nonResourceURLs.length === 0)
                    held.resources.push(...(0,_permission_js__WEBPACK_IMPORTED_MODULE_3__/* .permissionsOfRule */ .MF)(rule, scope, via, places));
                else if (clusterWide)
                    held.urls.push(...(0,_url_permission_js__WEBPACK_IMPORTED_MODULE_6__/* .urlPermissions */ .WR)(rule.nonResourceURLs, rule.verbs, via, places));
            }
        }
    }
    return { subjects, unread: unreadKinds(state) };
};
/**
 * Of the bindings of every cluster those of groups count, and those whose role the state holds itself. What the controllers
 * of the cluster may do besides is the same before and after.
 */
const countsByDefault = function (binding, role, own) { return subjectsOf(binding).some((subject) => subject.startsWith('Group ')) || own.has((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyText */ .Pu)({ group: _group_js__WEBPACK_IMPORTED_MODULE_8__/* .rbacGroup */ .s, ...role })) };
const unreadKinds = function (state) { return rbacKindNames.flatMap((kind) => {
    const reads = state.reads.filter((read) => read.group === _group_js__WEBPACK_IMPORTED_MODULE_8__/* .rbacGroup */ .s && read.kind === kind);
    if (reads.length === 0)
        return [{ kind, namespace: '*', status: 'not given' }];
    const namespaced = kind === 'Role' || kind === 'RoleBinding';
    const everywhere = !namespaced || reads.some((read) => read.namespace === '*');
    return [
        ...reads
            .filter((read) => read.status !== 'complete')
            .map(({ namespace, status }) => ({ kind, namespace, status })),
        // Namespaces one by one: those that are not listed were not read.
        ...(everywhere ? [] : [{ kind, namespace: '*', status: 'not given' }]),
    ];
}) };
/**
 * A user named `system:serviceaccount:NS:NAME` is that ServiceAccount: the authorizer knows only users and groups. A
 * ServiceAccount without a namespace is one of the RoleBinding's own (rbac.go: appliesToUser); elsewhere it is nobody.
 */
const subjectsOf = function (binding) { return [
    ...new Set((0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsAt */ .yR)(binding.content, 'subjects').flatMap((subject) => {
        const [kind, name] = [(0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(subject, 'kind'), (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(subject, 'name')];
        if (kind === 'ServiceAccount') {
            const namespace = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(subject, 'namespace') || binding.key.namespace;
            return namespace === '' ? [] : [`ServiceAccount ${namespace}/${name}`];
        }
        const [, namespace, account] = /^system:serviceaccount:([^:]+):([^:]+)$/.exec(name) ?? [];
        if (kind === 'User' && namespace !== undefined && account !== undefined)
            return [`ServiceAccount ${namespace}/${account}`];
        return kind === 'User' || kind === 'Group' ? [`${kind} ${name}`] : [];
    })),
] };
const [authenticated, unauthenticated, accounts] = [
    'Group system:authenticated',
    'Group system:unauthenticated',
    'Group system:serviceaccounts',
];
/** Groups that a subject, or whoever is in a group, is in for certain; what they hold, it holds. */
const groupsOf = function (subject) {
    const [, namespace] = /^ServiceAccount ([^/]*)\//.exec(subject) ?? [];
    if (namespace !== undefined)
        return [accounts, `${accounts}:${namespace}`, authenticated];
    if (subject === authenticated || subject === unauthenticated)
        return [];
    if (subject === 'User system:anonymous')
        return [unauthenticated];
    return subject.startsWith(`${accounts}:`) ? [accounts, authenticated] : [authenticated];
};
/** The API server lets this group do everything, whatever is bound to it (pkg/kubeapiserver/authorizer/config.go). */
const masters = 'Group system:masters';
const always = { via: masters, places: [] };
const allOfMasters = {
    resources: [
        {
            scope: _value_set_js__WEBPACK_IMPORTED_MODULE_7__/* .everything */ .YT,
            group: _value_set_js__WEBPACK_IMPORTED_MODULE_7__/* .everything */ .YT,
            resource: _value_set_js__WEBPACK_IMPORTED_MODULE_7__/* .everything */ .YT,
            subresource: _value_set_js__WEBPACK_IMPORTED_MODULE_7__/* .everything */ .YT,
            name: _value_set_js__WEBPACK_IMPORTED_MODULE_7__/* .everything */ .YT,
            verb: _value_set_js__WEBPACK_IMPORTED_MODULE_7__/* .everything */ .YT,
            ...always,
        },
    ],
    urls: [{ pattern: '*', except: [], verb: _value_set_js__WEBPACK_IMPORTED_MODULE_7__/* .everything */ .YT, ...always }],
    unread: [],
};
/** All that a subject may do by its own bindings and by those of its groups; groups that nothing tells of are left out. */
const heldBy = function (effective, subject, groups = groupsOf(subject)) {
    const names = [...new Set([subject, ...groups])];
    const all = names.flatMap((name) => effective.subjects.get(name) ?? []);
    if (names.includes(masters))
        all.push(allOfMasters);
    return {
        resources: all.flatMap(({ resources }) => resources),
        urls: all.flatMap(({ urls }) => urls),
        unread: all.flatMap(({ unread }) => unread),
    };
};


/***/ }),

/***/ 32009:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WR: () => (/* binding */ urlPermissions),
/* harmony export */   lf: () => (/* binding */ subtractUrls),
/* harmony export */   uF: () => (/* binding */ coversUrl)
/* harmony export */ });
/* harmony import */ var _value_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46072);

/** Only a ClusterRoleBinding gives these; a RoleBinding to a role that lists them gives none. */
const urlPermissions = function (urls, verbs, via, places = []) { return [...new Set(urls)]
    .sort()
    .map((pattern) => ({ pattern, except: [], verb: verbs.includes('*') ? _value_set_js__WEBPACK_IMPORTED_MODULE_0__/* .everything */ .YT : (0,_value_set_js__WEBPACK_IMPORTED_MODULE_0__/* .only */ .j6)(verbs), via, places }))
    .filter((permission) => !(0,_value_set_js__WEBPACK_IMPORTED_MODULE_0__/* .isEmpty */ .Im)(permission.verb)) };
/** Kubernetes, NonResourceURLMatches: equal, or a trailing `*` and the part before it is a prefix. */
const coversUrl = function (pattern, url) { return pattern === url || (pattern.endsWith('*') && url.startsWith(pattern.replace(/\*+$/, ''))) };
const subtractOne = function (a, b) {
    const shared = (0,_value_set_js__WEBPACK_IMPORTED_MODULE_0__/* .intersect */ .y$)(a.verb, b.verb);
    if ((0,_value_set_js__WEBPACK_IMPORTED_MODULE_0__/* .isEmpty */ .Im)(shared))
        return [a];
    const pieces = [];
    const keep = (permission) => {
        const covered = permission.except.some((except) => coversUrl(except, permission.pattern));
        if (!(0,_value_set_js__WEBPACK_IMPORTED_MODULE_0__/* .isEmpty */ .Im)(permission.verb) && !covered)
            pieces.push(permission);
    };
    if (coversUrl(b.pattern, a.pattern)) {
        // What b leaves out of its pattern stays with a, as far as a has it.
        keep({ ...a, verb: (0,_value_set_js__WEBPACK_IMPORTED_MODULE_0__/* .subtract */ .Re)(a.verb, shared) });
        for (const hole of b.except) {
            if (coversUrl(hole, a.pattern))
                keep({ ...a, verb: shared });
            else if (coversUrl(a.pattern, hole))
                keep({ ...a, pattern: hole, verb: shared });
        }
        return pieces;
    }
    if (!coversUrl(a.pattern, b.pattern))
        return [a];
    keep({ ...a, verb: (0,_value_set_js__WEBPACK_IMPORTED_MODULE_0__/* .subtract */ .Re)(a.verb, shared) });
    keep({ ...a, verb: shared, except: [...new Set([...a.except, b.pattern])].sort() });
    for (const hole of b.except)
        keep({ ...a, pattern: hole, verb: shared });
    return pieces;
};
const subtractUrls = function (from, what) { return what.reduce((left, minus) => left.flatMap((one) => subtractOne(one, minus)), from) };


/***/ })

};

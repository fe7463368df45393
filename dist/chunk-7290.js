export const id = 7290;
export const ids = [7290,5334];
export const modules = {

/***/ 76702:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kj: () => (/* binding */ mayApply),
/* harmony export */   qp: () => (/* binding */ applyEvents),
/* harmony export */   tq: () => (/* binding */ eventClaim)
/* harmony export */ });
/** Events by which a run may write where the rule does not name its events. */
const usual = {
    github: ['push', 'workflow_dispatch', 'release', 'schedule'],
    gitlab: ['push', 'web', 'schedule', 'api'],
};
/** A merge request, or something that anybody can cause, decides what these run with: no rule can allow them (P07, P11). */
const never = {
    github: /^(pull_request.*|merge_group|workflow_run|issue.*|discussion.*|commit_comment|fork|watch|gollum|label|milestone|check_.*|status)$/,
    gitlab: /^(merge_request_event|external_pull_request_event|external|chat|ondemand_dast_.*)$/,
};
const eventClaim = { github: 'event_name', gitlab: 'pipeline_source' };
/** Whether a run of this event may apply under the rule. */
const mayApply = (rule, event) => {
    if (rule.platform === 'kubernetes')
        return true;
    if (never[rule.platform].test(event))
        return false;
    return (rule.claims.get(eventClaim[rule.platform]) ?? usual[rule.platform]).includes(event);
};
/** The events of a rule with which it could ever apply. */
const applyEvents = (rule) => {
    if (rule.platform === 'kubernetes')
        return [];
    return (rule.claims.get(eventClaim[rule.platform]) ?? usual[rule.platform]).filter((event) => mayApply(rule, event));
};


/***/ }),

/***/ 29548:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ compareRule)
/* harmony export */ });
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17375);

/** Claims by which nobody is ever let in: changeable by the user, reusable after a rename, or composed by anybody. */
const neverTrusted = new Set([
    ...['sub', 'aud', 'exp', 'iat', 'nbf', 'jti', 'actor', 'head_ref', 'user_login', 'user_email', 'user_identities'],
    ...['user_access_level', 'groups_direct', 'deployment_tier'],
]);
/** Never reused after a rename or deletion. */
const immutableIds = {
    github: ['repository_id'],
    gitlab: ['project_id'],
    kubernetes: ['serviceaccount_uid'],
};
const own = (claims, name) => Object.hasOwn(claims, name) ? claims[name] : undefined;
const hintOf = (claim, expected, identity) => {
    const received = own(identity.claims, claim);
    if (typeof received === 'string') {
        if (expected.some((one) => one.toLowerCase() === received.toLowerCase()))
            return 'They differ in case alone. Values are compared exactly, also the names of environments: write the rule as the token has it.';
        if (expected.some((one) => one.normalize('NFKC') === received.normalize('NFKC')))
            return 'They look alike and are different characters: somebody may be imitating the name.';
        if (/[^\x00-\x7f]/.test(received))
            return 'The token holds characters outside ASCII, shown as code points: a name may be imitated.';
        if (claim === 'ref' &&
            expected.some((one) => !one.startsWith('refs/')) &&
            expected.some((one) => received === `refs/heads/${one}`))
            return 'Write the full ref into the rule.';
        if (claim === 'ref' && received === '')
            return 'The event has no ref, so it cannot be one that may deploy.';
        if (/^refs\/pull\//.test(received))
            return 'This is the run of a merge request.';
        if (claim === 'repository_id' || claim === 'project_id')
            return 'Another repository: a renamed one keeps its id, one that was deleted and made again under the same name does not.';
        if (claim === 'job_workflow_ref' &&
            expected.some((one) => one.split('/.github/')[1] === received.split('/.github/')[1]))
            return 'The same file under another repository name: if the repository was renamed, change the rule.';
    }
    if (received === undefined && claim === 'environment') {
        const ref = own(identity.claims, 'ref') ?? own(identity.claims, 'ref_path');
        return `The job names no environment, so its token speaks of ${typeof ref === 'string' ? (0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(ref) : 'a ref'} instead: add \`environment: ${expected[0] ?? ''}\` to the job.`;
    }
    if (received === null && claim.startsWith('ci_config'))
        return 'GitLab leaves it empty where the configuration comes from another project: such a job cannot be told by it.';
    if (claim === 'environment_protected' && received === 'false')
        return 'GitLab’s free editions always say false here: protect the environment, or leave the condition out.';
    return received === undefined ? 'The token has no such claim.' : '';
};
/** Why a rule does not speak of a token; empty when it does. Values are compared code point by code point. */
const compareRule = (rule, issuer, identity) => {
    if (rule.platform !== identity.platform)
        return [{ claim: 'platform', expected: [rule.platform], received: identity.platform, hint: '' }];
    const differences = [];
    if (issuer !== identity.issuer)
        differences.push({
            claim: 'iss',
            expected: [issuer ?? 'none'],
            received: identity.issuer,
            hint: 'Name the issuer in the rule.',
        });
    // The configuration refuses such rules; here they match nothing, whoever made them.
    const pinned = immutableIds[rule.platform].every((id) => (rule.claims.get(id) ?? []).length > 0);
    if (!pinned)
        differences.push({
            claim: immutableIds[rule.platform].join(', '),
            expected: ['an id in the rule'],
            received: undefined,
            hint: 'The rule pins no id.',
        });
    for (const [claim, expected] of rule.claims) {
        if (neverTrusted.has(claim)) {
            differences.push({
                claim,
                expected: ['another claim'],
                received: undefined,
                hint: 'Nobody is let in by this claim.',
            });
            continue;
        }
        const received = own(identity.claims, claim);
        if (typeof received !== 'string' || received === '' || !expected.includes(received))
            differences.push({ claim, expected, received, hint: hintOf(claim, expected, identity) });
    }
    return differences;
};


/***/ }),

/***/ 56770:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ predictApply)
/* harmony export */ });
/* harmony import */ var _apply_events_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76702);
/* harmony import */ var _compare_rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29548);
/* harmony import */ var _issuer_profiles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25739);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17375);




/** Ids that the merge request and the apply job share: both belong to the project that the merge request is opened in. */
const knownIds = (context) => {
    const id = context.mergeRequest?.projectId ?? context.repository.id;
    if (context.platform === 'gitlab')
        return { project_id: id, job_project_id: id };
    return { repository_id: id, repository_owner_id: context.repository.ownerId };
};
/** What cannot be known before the job runs is taken as the rule wants it; what is known must not contradict it. */
const contradictions = (rule, context, issuer) => {
    if (rule.platform === 'kubernetes')
        return [`${rule.pointer}: a job of ${context.platform} has no token of a service account`];
    if (rule.platform !== context.platform)
        return [`${rule.pointer} is for ${rule.platform}`];
    const wanted = Object.fromEntries([...rule.claims].map(([claim, values]) => [claim, values[0] ?? '']));
    const identity = {
        platform: rule.platform,
        issuer: issuer ?? (0,_issuer_profiles_js__WEBPACK_IMPORTED_MODULE_2__/* .issuerOfRule */ .d)(rule, context) ?? '',
        claims: { ...wanted, ...knownIds(context) },
    };
    const reasons = (0,_compare_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .compareRule */ .a)(rule, (0,_issuer_profiles_js__WEBPACK_IMPORTED_MODULE_2__/* .issuerOfRule */ .d)(rule, context), identity).map(({ claim, expected, received }) => `${rule.pointer}: ${claim} is ${expected.map(_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .S).join(' or ')}, and the job’s will be ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .S)(received)}`);
    return (0,_apply_events_js__WEBPACK_IMPORTED_MODULE_0__/* .applyEvents */ .qp)(rule).length > 0
        ? reasons
        : [...reasons, `${rule.pointer}: none of its ${_apply_events_js__WEBPACK_IMPORTED_MODULE_0__/* .eventClaim */ .tq[rule.platform]} may ever apply`];
};
/**
 * Whether the token of the apply job could match a `trust.apply` rule: told from the configuration and the merge request
 * alone, so it is a prediction. `issuer` is that of the check job's verified token, where one was seen.
 */
const predictApply = (rules, context, issuer) => {
    if (rules === undefined || rules.length === 0)
        return { apply: 'not configured', reasons: [] };
    if (context.platform === 'local')
        return { apply: 'not configured', reasons: ['a shell is on no platform'] };
    const reasons = rules.map((rule) => contradictions(rule, context, issuer));
    if (reasons.some((list) => list.length === 0))
        return { apply: 'predicted to match', reasons: [] };
    return { apply: 'predicted to be refused', reasons: reasons.flat() };
};


/***/ }),

/***/ 91580:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ identifyJob)
});

// EXTERNAL MODULE: ./src/errors/problem.ts
var problem = __webpack_require__(12652);
// EXTERNAL MODULE: ./src/identity/issuer-profiles.ts + 5 modules
var issuer_profiles = __webpack_require__(25739);
// EXTERNAL MODULE: ./src/identity/apply-events.ts
var apply_events = __webpack_require__(76702);
// EXTERNAL MODULE: ./src/identity/compare-rule.ts
var compare_rule = __webpack_require__(29548);
// EXTERNAL MODULE: ./src/identity/shown.ts
var shown = __webpack_require__(17375);
;// CONCATENATED MODULE: ./src/identity/match-trust.ts





const place = (rule, locate) => locate === undefined ? {} : { where: locate(rule.pointer) };
const describe = (rule, differences, locate) => {
    const received = (difference) => difference.received === undefined ? 'nothing' : (0,shown/* shown */.S)(difference.received);
    const [hint = ''] = differences.map((difference) => difference.hint).filter((text) => text !== '');
    return {
        code: 'TRUST_NO_MATCH',
        message: `rule ${rule.pointer} differs in ${differences.map(({ claim }) => claim).join(', ')}`,
        ...place(rule, locate),
        expected: differences.map(({ claim, expected }) => `${claim}: ${expected.map(shown/* shown */.S).join(' or ')}`).join('; '),
        received: differences.map((difference) => `${difference.claim}: ${received(difference)}`).join('; '),
        remedy: hint === '' ? 'Run the job where the rule expects it, or change the rule in the protected configuration.' : hint,
    };
};
/**
 * A fork's merge request may run in the parent project, with the fork's code and the parent's environments (attack P10,
 * GitLab #548165): the two ids then differ. An instance that does not say whose job it is (before 18.2) is not believed.
 */
const refuseFork = (identity) => {
    if (identity.platform !== 'gitlab')
        return;
    const { project_id: project, job_project_id: job } = identity.claims;
    if (job === project)
        return;
    throw new problem/* Refusal */.P({
        code: 'TRUST_FORK',
        message: job === undefined ? 'the token does not say which project runs the job' : 'the job runs code of a fork',
        expected: `job_project_id: ${(0,shown/* shown */.S)(project)}`,
        received: `job_project_id: ${(0,shown/* shown */.S)(job)}`,
        remedy: job === undefined
            ? 'Update GitLab to 18.4, or to a patch release of 18.2 or 18.3: before, a fork could obtain tokens of its parent.'
            : 'Nothing was applied. Apply runs on the protected branch of the project itself alone.',
    });
};
/**
 * The one rule that a token matches. Throws TRUST_MISSING, TRUST_NO_MATCH with a problem for every rule (which
 * claim differs, expected and received), TRUST_AMBIGUOUS, and when applying TRUST_FORK and TOKEN_EVENT.
 */
const matchTrust = (identity, { phase, rules = [], server, locate }) => {
    if (rules.length === 0)
        throw new problem/* Refusal */.P({
            code: 'TRUST_MISSING',
            message: `the environment has no trust.${phase} rule`,
            expected: `trust.${phase}`,
            received: 'nothing',
            remedy: `Add \`trust.${phase}\` with the ids of the repository to the protected configuration.`,
        });
    if (phase === 'apply')
        refuseFork(identity);
    const compared = rules.map((rule) => ({ rule, differences: (0,compare_rule/* compareRule */.a)(rule, (0,issuer_profiles/* issuerOfRule */.d)(rule, server), identity) }));
    const [match, ...others] = compared.filter(({ differences }) => differences.length === 0).map(({ rule }) => rule);
    if (match === undefined) {
        throw new problem/* Refusal */.P({
            code: 'TRUST_NO_MATCH',
            message: `no trust.${phase} rule matches the token of this job`,
            expected: 'exactly one rule',
            received: `none of ${rules.length}`,
            remedy: 'Each rule is listed with the claims in which it differs. Rules are read from the protected branch: a merge request cannot change its own.',
        }, ...compared.map(({ rule, differences }) => describe(rule, differences, locate)));
    }
    if (others.length > 0)
        throw new problem/* Refusal */.P({
            code: 'TRUST_AMBIGUOUS',
            message: `${others.length + 1} trust.${phase} rules match the token of this job`,
            ...place(match, locate),
            expected: 'exactly one rule',
            received: [match, ...others].map(({ pointer }) => pointer).join(', '),
            remedy: 'Make the rules exclude each other, for example by `environment` or `event_name`, or remove one.',
        });
    if (phase === 'apply')
        refuseEvent(identity, match, locate);
    return match;
};
const refuseEvent = (identity, rule, locate) => {
    if (identity.platform === 'kubernetes')
        return;
    const claim = apply_events/* eventClaim */.tq[identity.platform];
    const event = identity.claims[claim];
    if (typeof event === 'string' && (0,apply_events/* mayApply */.Kj)(rule, event))
        return;
    throw new problem/* Refusal */.P({
        code: 'TOKEN_EVENT',
        message: 'this event may not apply',
        ...place(rule, locate),
        expected: `${claim}: ${(0,apply_events/* applyEvents */.qp)(rule).join(' or ') || 'none that may apply'}`,
        received: `${claim}: ${(0,shown/* shown */.S)(event)}`,
        remedy: `Apply after the merge, on the protected branch. Other events than these must be named by \`${claim}\` in the rule; events of merge requests never apply.`,
    });
};

// EXTERNAL MODULE: ./src/identity/missing-token.ts
var missing_token = __webpack_require__(57394);
// EXTERNAL MODULE: ./src/identity/predict-apply.ts
var predict_apply = __webpack_require__(56770);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/util/base64url.js
var base64url = __webpack_require__(71445);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/lib/key.js
var key = __webpack_require__(47859);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/util/errors.js
var errors = __webpack_require__(5674);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/lib/jws_algorithms.js
var jws_algorithms = __webpack_require__(68109);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/lib/key_descriptor.js
var key_descriptor = __webpack_require__(83035);
;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/lib/jwe_algorithms.js


const wrap = [
  ["encrypt", "wrapKey"],
  ["decrypt", "unwrapKey"]
], derive = [[], ["deriveBits"]], none = [[], []];
function rsaes(bits) {
  return {
    kty: ["RSA"],
    mode: "key-encryption",
    subtle: { name: "RSA-OAEP", hash: `SHA-${bits}` },
    usages: wrap,
    ops: ["wrapKey", "unwrapKey"]
  };
}
function ecdh(mode) {
  return {
    kty: ["EC", "OKP"],
    mode,
    subtle: { name: "ECDH" },
    resolve: ({ kty, crv, asymmetricKeyType }) => {
      if (crv === "X25519" || asymmetricKeyType === "x25519")
        return { name: "X25519" };
      if (kty === "OKP")
        throw new errors/* JOSENotSupported */.T0('Invalid or unsupported JWK "alg" (Algorithm) Parameter value');
      return { name: "ECDH", namedCurve: crv };
    },
    usages: derive,
    ops: [void 0, "deriveBits"]
  };
}
function aeskw(bits, gcm = !1) {
  return {
    kty: ["oct"],
    mode: "key-wrapping",
    secret: !0,
    subtle: { name: gcm ? "AES-GCM" : "AES-KW", length: bits },
    usages: none,
    ops: gcm ? ["encrypt", "decrypt"] : ["wrapKey", "unwrapKey"]
  };
}
function pbes2() {
  return {
    kty: ["oct"],
    mode: "key-wrapping",
    secret: !0,
    subtle: { name: "PBKDF2" },
    usages: none,
    ops: ["deriveBits", "deriveBits"]
  };
}
const JWE = (0,key_descriptor/* table */.t)({
  dir: {
    kty: ["oct"],
    mode: "direct-encryption",
    secret: !0,
    subtle: { name: "AES-GCM" },
    usages: none,
    ops: ["encrypt", "decrypt"]
  },
  "RSA-OAEP": rsaes(1),
  "RSA-OAEP-256": rsaes(256),
  "RSA-OAEP-384": rsaes(384),
  "RSA-OAEP-512": rsaes(512),
  "ECDH-ES": ecdh("direct-key-agreement"),
  "ECDH-ES+A128KW": ecdh("key-agreement-with-key-wrapping"),
  "ECDH-ES+A192KW": ecdh("key-agreement-with-key-wrapping"),
  "ECDH-ES+A256KW": ecdh("key-agreement-with-key-wrapping"),
  A128KW: aeskw(128),
  A192KW: aeskw(192),
  A256KW: aeskw(256),
  A128GCMKW: aeskw(128, !0),
  A192GCMKW: aeskw(192, !0),
  A256GCMKW: aeskw(256, !0),
  "PBES2-HS256+A128KW": pbes2(),
  "PBES2-HS384+A192KW": pbes2(),
  "PBES2-HS512+A256KW": pbes2()
}), contentOps = ["encrypt", "decrypt"];
function contentEncryption(bits, cbc = !1) {
  return {
    kty: ["oct"],
    secret: !0,
    subtle: { name: cbc ? "AES-CBC" : "AES-GCM", length: bits },
    usages: none,
    ops: contentOps,
    cekBits: bits,
    ivBits: cbc ? 128 : 96,
    cbc
  };
}
const ENC = (0,key_descriptor/* table */.t)({
  A128GCM: contentEncryption(128),
  A192GCM: contentEncryption(192),
  A256GCM: contentEncryption(256),
  "A128CBC-HS256": contentEncryption(256, !0),
  "A192CBC-HS384": contentEncryption(384, !0),
  "A256CBC-HS512": contentEncryption(512, !0)
});
function unsupported(parameter, name) {
  throw new JOSENotSupported(`Invalid or unsupported "${parameter}" (JWE ${name}) header value`);
}
function jweAlgorithm(alg) {
  return (typeof alg == "string" ? JWE[alg] : void 0) ?? unsupported("alg", "Algorithm");
}
function isJWECEKTransport(algorithm) {
  return algorithm.mode === "key-wrapping" || algorithm.mode === "key-encryption" || algorithm.mode === "key-agreement-with-key-wrapping";
}
function jweEncryption(enc) {
  return (typeof enc == "string" ? ENC[enc] : void 0) ?? unsupported("enc", "Encryption Algorithm");
}


;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/lib/key_algorithm.js



const algArgument = '"alg" (Algorithm)';
function unsupportedAlg(source = 'JWK "alg" (Algorithm) Parameter') {
  throw new errors/* JOSENotSupported */.T0(`Invalid or unsupported ${source} value`);
}
function keyAlgorithm(alg, source) {
  return (typeof alg == "string" ? jws_algorithms/* JWS */.p[alg] ?? JWE[alg] : void 0) ?? unsupportedAlg(source);
}


// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/lib/validate.js
var validate = __webpack_require__(47784);
;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/key/import.js






async function importSPKI(spki, alg, options) {
  if (typeof spki != "string" || spki.indexOf("-----BEGIN PUBLIC KEY-----") !== 0)
    throw new TypeError('"spki" must be SPKI formatted string');
  return fromSPKI(spki, alg, options);
}
async function importX509(x509, alg, options) {
  if (typeof x509 != "string" || x509.indexOf("-----BEGIN CERTIFICATE-----") !== 0)
    throw new TypeError('"x509" must be X.509 formatted string');
  return fromX509(x509, alg, options);
}
async function importPKCS8(pkcs8, alg, options) {
  if (typeof pkcs8 != "string" || pkcs8.indexOf("-----BEGIN PRIVATE KEY-----") !== 0)
    throw new TypeError('"pkcs8" must be PKCS#8 formatted string');
  return fromPKCS8(pkcs8, alg, options);
}
async function importJWK(jwk, alg, options) {
  if (!(0,validate/* isObject */.Gv)(jwk))
    throw new TypeError("JWK must be an object");
  const normalized = (0,key/* normalizeJwk */.oX)(jwk), extractable = (0,key/* validateExtractableOption */.l)(options?.extractable), { alg: jwkAlg } = normalized;
  if (alg ??= jwkAlg, normalized.kty !== "oct" && !alg)
    throw new TypeError('"alg" argument is required when "jwk.alg" is not present');
  switch (normalized.kty) {
    case "oct":
      if (typeof normalized.k != "string")
        throw new TypeError('missing "k" (Key Value) Parameter value');
      return (0,base64url/* decode */.D)(normalized.k);
    case "AKP": {
      if (typeof jwkAlg != "string" || !jwkAlg)
        throw new TypeError('missing "alg" (Algorithm) Parameter value');
      if (alg !== jwkAlg)
        throw new TypeError("JWK alg and alg option value mismatch");
      return (0,key/* jwkToKey */.xY)(keyAlgorithm(alg), normalized, extractable);
    }
    case "RSA":
    case "EC":
    case "OKP":
      return (0,key/* jwkToKey */.xY)(keyAlgorithm(alg), normalized, extractable);
    default:
      throw new errors/* JOSENotSupported */.T0('Unsupported "kty" (Key Type) Parameter value');
  }
}


// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/lib/jws_verify.js
var jws_verify = __webpack_require__(49806);
;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/jws/compact/verify.js

async function compactVerify(jws, key, options) {
  const [result] = await (0,jws_verify/* verifyCompact */.BO)(jws, (0,jws_verify/* prepareVerify */.F_)(options), key);
  return result;
}


// EXTERNAL MODULE: ./src/identity/token-problem.ts
var token_problem = __webpack_require__(22357);
;// CONCATENATED MODULE: ./src/identity/check-audience-claim.ts

const differences = (expected, received) => {
    const bare = (text) => text.replace(/^https?:\/\//, '').replace(/\/$/, '');
    if (expected.toLowerCase() === received.toLowerCase())
        return 'They differ in case alone. ';
    if (bare(expected) === bare(received))
        return 'They differ in the scheme or a slash at the end alone: Envoy accepts that, meshgate does not. ';
    return '';
};
/**
 * RFC 8725 §3.9: the token is for us and for nobody else, so `aud` is one text, equal code point by code point (attacks
 * P15, P16, P18). Throws TOKEN_AUDIENCE.
 */
const checkAudienceClaim = (claim, profile, expected) => {
    const value = profile.audience === 'list of one' && Array.isArray(claim) && claim.length === 1
        ? claim[0]
        : claim;
    if (value === expected)
        return expected;
    if (Array.isArray(value))
        throw (0,token_problem/* refuseToken */.y)('TOKEN_AUDIENCE', 'the token has a list of audiences', {
            expected,
            received: value,
            remedy: profile.platform === 'gitlab'
                ? 'Write `aud:` under `id_tokens:` as one text, not as a list: a token for several services can be replayed by each of them.'
                : 'Ask for a token with one audience: a token for several services can be replayed by each of them.',
        });
    throw (0,token_problem/* refuseToken */.y)('TOKEN_AUDIENCE', 'the token is meant for another audience', {
        expected,
        received: value,
        remedy: `${typeof value === 'string' ? differences(expected, value) : ''}Make the audience that the job asks for and \`audience\` of the environment one text.`,
    });
};

;// CONCATENATED MODULE: ./src/identity/check-times.ts

/** Seconds that two clocks may differ. */
const clockTolerance = 30;
const clocks = 'Check the clock of the runner.';
// RFC 3339 ends here; nothing that is issued today reaches it, and `Date` can still write it.
const latest = 253_402_300_799;
const readTime = (payload, claim) => {
    const value = Object.hasOwn(payload, claim) ? payload[claim] : undefined;
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= latest)
        return value;
    throw (0,token_problem/* refuseToken */.y)('TOKEN_LIFETIME', `claim ${claim} is no time in whole seconds`, {
        expected: 'whole seconds since 1970',
        received: value,
        remedy: 'Nothing was applied. Envoy accepts a token without `exp` for ever, so such a token must not exist: find out who issued it.',
    });
};
/** Lifetime, age, and both ends (attacks T15, T16), with 30 s for the clocks. `now` in seconds. */
const checkTimes = (payload, profile, now) => {
    const [issuedAt, notBefore, expires] = [readTime(payload, 'iat'), readTime(payload, 'nbf'), readTime(payload, 'exp')];
    const lifetime = expires - issuedAt;
    if (lifetime <= 0 || lifetime > profile.maxLifetime)
        throw (0,token_problem/* refuseToken */.y)('TOKEN_LIFETIME', 'the token lives longer than tokens of this issuer may, or not at all', {
            expected: `1 to ${profile.maxLifetime} s between iat and exp`,
            received: `${lifetime} s`,
            remedy: profile.platform === 'gitlab'
                ? 'GitLab makes ID tokens as long as the job’s timeout: set `timeout:` of the job, for example to 15 minutes.'
                : 'Nothing was applied. Tokens of this issuer are not made so: find out who issued it.',
        });
    if (now >= expires + clockTolerance)
        throw (0,token_problem/* refuseToken */.y)('TOKEN_EXPIRED', `the token expired ${now - expires} s ago`, {
            expected: `use before ${expires}`,
            received: `${now}`,
            remedy: `Ask for the token shortly before it is used, and let meshgate be the first step of the job. ${clocks}`,
        });
    for (const [claim, time] of [
        ['iat', issuedAt],
        ['nbf', notBefore],
    ])
        if (time > now + clockTolerance)
            throw (0,token_problem/* refuseToken */.y)('TOKEN_NOT_YET', `the token is not valid for another ${time - now} s (${claim})`, {
                expected: `at most ${now + clockTolerance}`,
                received: `${time}`,
                remedy: clocks,
            });
    if (profile.maxAge !== undefined && now - issuedAt > profile.maxAge + clockTolerance)
        throw (0,token_problem/* refuseToken */.y)('TOKEN_STALE', `the token was issued ${now - issuedAt} s before its use`, {
            expected: `at most ${profile.maxAge} s`,
            received: `${now - issuedAt} s`,
            remedy: profile.platform === 'gitlab'
                ? 'GitLab issues the token when a runner takes the job: let meshgate be the first command of it, and run the job again.'
                : `Ask for a new token for every step that needs one. ${clocks}`,
        });
    return { issuedAt, notBefore, expires };
};

;// CONCATENATED MODULE: ./src/identity/claims.ts

const idPattern = /^[1-9][0-9]{0,19}$/;
const wording = {
    id: 'a number written as text, without leading zeros',
    text: 'text',
    flag: 'the text true or false',
    number: 'a whole number',
    texts: 'a list of texts',
    'text or null': 'text or null',
    ignored: 'anything',
};
const isText = (value) => typeof value === 'string' && value.length <= 4096;
const fits = (value, type) => {
    switch (type) {
        case 'id':
            return isText(value) && idPattern.test(value);
        case 'text':
            return isText(value);
        case 'flag':
            return value === 'true' || value === 'false';
        case 'number':
            return Number.isSafeInteger(value);
        case 'texts':
            return Array.isArray(value) && value.length <= 1000 && value.every(isText);
        case 'text or null':
            return value === null || isText(value);
        case 'ignored':
            return true;
    }
};
const registered = ['iss', 'sub', 'aud', 'exp', 'nbf', 'iat', 'jti'];
/** Copies the claims that the schema knows, each with its type (attacks T13, T14). Throws TOKEN_CLAIM, TOKEN_CLAIM_TYPE. */
const readClaims = (payload, schema) => {
    const remedy = 'Nothing was applied. Tokens of this issuer are not made so: check that the configured issuer is the right one.';
    for (const name of Object.keys(schema.required))
        if (!Object.hasOwn(payload, name))
            throw (0,token_problem/* refuseToken */.y)('TOKEN_CLAIM', `the token has no claim ${name}`, {
                expected: name,
                received: undefined,
                remedy,
            });
    const claims = Object.create(null);
    const unknown = [];
    for (const [name, value] of Object.entries(payload)) {
        if (registered.includes(name))
            continue;
        const own = (types) => Object.hasOwn(types, name) ? types[name] : undefined;
        const prefixed = schema.prefixes?.some((prefix) => name.startsWith(prefix)) === true ? 'text' : undefined;
        const type = own(schema.required) ?? own(schema.optional) ?? prefixed;
        if (type === undefined)
            unknown.push(name);
        else if (!fits(value, type))
            throw (0,token_problem/* refuseToken */.y)('TOKEN_CLAIM_TYPE', `claim ${name} has a type that the issuer does not use`, {
                expected: wording[type],
                received: value,
                remedy,
            });
        else if (type !== 'ignored')
            claims[name] = value;
    }
    return { claims, unknown: unknown.sort() };
};

// EXTERNAL MODULE: ./src/identity/precheck-token.ts
var precheck_token = __webpack_require__(26351);
;// CONCATENATED MODULE: ./src/identity/verify-token.ts









const textClaim = (payload, name) => {
    const value = Object.hasOwn(payload, name) ? payload[name] : undefined;
    if (typeof value === 'string' && value !== '' && value.length <= 4096)
        return value;
    throw (0,token_problem/* refuseToken */.y)(value === undefined ? 'TOKEN_CLAIM' : 'TOKEN_CLAIM_TYPE', `claim ${name} is missing or no text`, {
        expected: 'text',
        received: value,
        remedy: 'Nothing was applied. Every CI platform writes this claim: find out where the token comes from.',
    });
};
/** Exact comparison with the allow-list (attack I02), before anything is fetched. */
const findProfile = (payload, profiles) => {
    const issuer = Object.hasOwn(payload, 'iss') ? payload['iss'] : undefined;
    const profile = profiles.find((one) => one.issuer === issuer);
    if (profile !== undefined)
        return profile;
    throw (0,token_problem/* refuseToken */.y)('ISSUER', 'the token comes from an issuer that is not trusted here', {
        expected: profiles.map((one) => one.issuer).join(' or ') || 'no issuer at all',
        received: issuer,
        remedy: 'If this is the issuer of your platform, name it exactly so as `issuer` in the trust rules of the protected configuration.',
    });
};
/** jose checks the signature and says nothing else: its errors carry the payload, so none of them is passed on. */
const checkSignature = async (token, checked, found, issuer) => {
    try {
        const { n, e } = found.key;
        if (typeof n !== 'string' || typeof e !== 'string')
            throw new TypeError('no RSA key');
        const key = await importJWK({ kty: 'RSA', n, e }, checked.algorithm);
        await compactVerify(token, key, { algorithms: [checked.algorithm] });
    }
    catch {
        throw (0,token_problem/* refuseToken */.y)('TOKEN_SIGNATURE', `the signature does not match key ${checked.keyId} of ${issuer}`, {
            remedy: 'Nothing was applied. Either the wrong issuer is configured, or the token was changed or forged.',
        });
    }
};
const digestOf = (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
const checkReplay = (digest, used) => {
    if (used?.has(digest) === true)
        throw (0,token_problem/* refuseToken */.y)('TOKEN_REPLAY', 'the token was used for an earlier step already', {
            remedy: 'Ask for a new token for every step that needs one.',
        });
    used?.add(digest);
};
/**
 * Verifies an ID token of a job: form, header, issuer, key, signature, audience, times, claims, in this order. Throws a
 * `Refusal` with the first check that fails (docs/codes); its problem names claim, expected and received, and never
 * holds the token or its payload.
 */
const verifyToken = async (token, verification) => {
    const { profiles, audience, clock, keys, used } = verification;
    const algorithms = [...new Set(profiles.flatMap((profile) => profile.algorithms))];
    const checked = (0,precheck_token/* precheckToken */.N)(token, algorithms.length === 0 ? ['RS256'] : algorithms);
    const { payload, keyId, algorithm } = checked;
    const profile = findProfile(payload, profiles);
    if (!profile.algorithms.includes(algorithm))
        throw (0,token_problem/* refuseToken */.y)('TOKEN_ALG', `${profile.issuer} does not sign with this algorithm`, {
            expected: profile.algorithms.join(', '),
            received: algorithm,
            remedy: 'Nothing was applied. The token was not made by the platform.',
        });
    const found = await keys.find(profile.issuer, keyId, algorithm);
    await checkSignature(token, checked, found, profile.issuer);
    const claimed = profile.flatten?.(payload) ?? payload;
    const id = Object.hasOwn(payload, 'jti') ? payload['jti'] : undefined;
    verification.signed?.({
        issuer: profile.issuer,
        jtiDigest: typeof id === 'string' ? digestOf(id) : '',
        claims: claimed,
    });
    const times = checkTimes(payload, profile, Math.floor(clock.now() / 1000));
    checkAudienceClaim(Object.hasOwn(payload, 'aud') ? payload['aud'] : undefined, profile, audience);
    const subject = textClaim(payload, 'sub');
    const jtiDigest = digestOf(textClaim(payload, 'jti'));
    const { claims, unknown } = readClaims(claimed, profile.schema);
    profile.check?.(subject, claims);
    checkReplay(jtiDigest, used);
    return {
        issuer: profile.issuer,
        platform: profile.platform,
        subject,
        audience,
        ...times,
        claims,
        jtiDigest,
        keyId,
        keysUrl: found.keysUrl,
        keys: found.keys,
        unknownClaims: unknown.map(shown/* shown */.S),
    };
};

;// CONCATENATED MODULE: ./src/open/identify-job.ts






/**
 * Requests, verifies and matches the job's token for an environment. Where the platform gives such a job none (fork,
 * Dependabot, a shell), `check` goes on with the configured audience and says so; `apply` does not.
 * Throws a `Refusal`, with exit code 3 where the identity is at fault.
 */
const identifyJob = async (run, question) => {
    const { context } = run;
    const { environment, phase, keys, locate, signed } = question;
    const rules = rulesOf(environment, phase);
    const audience = environment.audience ?? run.inputs.audience ?? '';
    const issuer = rules.map((rule) => (0,issuer_profiles/* issuerOfRule */.d)(rule, context)).find((one) => one !== undefined) ?? '';
    const unseen = (seen, reason) => ({
        identity: undefined,
        review: { seen, reason, issuer, audience, rule: '', apply: (0,predict_apply/* predictApply */.S)(environment.trust.apply, context).apply },
    });
    if (audience === '') {
        if (phase === 'apply')
            throw noAudience(environment, locate);
        return unseen('not requested', 'the environment names no audience');
    }
    if (context.idToken.kind === 'not requested')
        throw (0,missing_token/* refuseMissingToken */.M1)(context.idToken.cause);
    if (context.idToken.kind === 'withheld') {
        const reason = (0,missing_token/* withheldReason */.I8)(context.idToken.cause);
        if (phase === 'apply')
            throw noToken(reason);
        return unseen('not seen', reason);
    }
    const token = await run.tokens().request('mesh', audience);
    const identity = await verifyToken(token, {
        profiles: (0,issuer_profiles/* issuerProfiles */.Q)(context, rules),
        audience,
        clock: run.clock,
        keys,
        used: (await run.usedTokens?.byOthers(phase)) ?? new Set(),
        ...(signed === undefined ? {} : { signed }),
    });
    await run.usedTokens?.record(identity.jtiDigest, phase);
    const rule = match(identity, run, question);
    for (const claim of identity.unknownClaims)
        run.output.info(`The token has a claim that meshgate does not know: ${claim}`);
    return {
        identity,
        review: {
            seen: 'verified',
            reason: '',
            issuer: identity.issuer,
            audience,
            rule: rule.pointer,
            apply: phase === 'apply' ? 'verified' : (0,predict_apply/* predictApply */.S)(environment.trust.apply, context, identity.issuer).apply,
        },
    };
};
const rulesOf = ({ trust }, phase) => phase === 'plan' ? [...(trust.check ?? []), ...(trust.apply ?? [])] : (trust[phase] ?? []);
/** The rule that a token matches. A job of `plan` runs as the check job does, or, where a platform's environment needs no approval for it, as apply. */
const match = (identity, { context }, { environment: { trust }, phase, locate }) => {
    const ask = (one) => matchTrust(identity, {
        phase: one,
        rules: trust[one],
        server: context,
        ...(locate === undefined ? {} : { locate }),
    });
    if (phase !== 'plan')
        return ask(phase);
    try {
        return ask('check');
    }
    catch (refusal) {
        try {
            return ask('apply');
        }
        catch {
            throw refusal;
        }
    }
};
const noToken = (reason) => new problem/* Refusal */.P({
    code: 'TOKEN_MISSING',
    message: `the job's ID token is needed: ${reason}`,
    expected: 'a job on the protected branch that may ask for an ID token',
    received: 'no token',
    remedy: 'Run it in a CI job, on the protected branch of the repository itself.',
});
const noAudience = (environment, locate) => new problem/* Refusal */.P({
    code: 'AUDIENCE_MISSING',
    message: `environment ${JSON.stringify(environment.name)} names no audience, so the job's identity cannot be verified`,
    ...(locate === undefined ? {} : { where: locate(environment.pointer) }),
    expected: `${environment.pointer}/audience`,
    received: 'nothing',
    remedy: 'Add `audience:` with one value that only this environment uses, for example https://mesh.example.com/staging.',
});


/***/ }),

/***/ 54163:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ openKeys)
});

// EXTERNAL MODULE: ./src/errors/problem.ts
var problem = __webpack_require__(12652);
// EXTERNAL MODULE: ./src/identity/key-set.ts + 1 modules
var key_set = __webpack_require__(57933);
// EXTERNAL MODULE: ./src/identity/shown.ts
var shown = __webpack_require__(17375);
// EXTERNAL MODULE: ./src/identity/token-problem.ts
var token_problem = __webpack_require__(22357);
;// CONCATENATED MODULE: ./src/identity/given-keys.ts



/**
 * Issuers whose keys stand in the protected configuration are not asked for them (`jwks`, `jwksFile`); all others are.
 * Nothing else is tried for such an issuer: a key that is not there is unknown (attack I09). Throws JWKS_*.
 */
const withGivenKeys = (source, given) => ({
    find: async (issuer, keyId, algorithm) => {
        const own = given.get(issuer);
        if (own === undefined)
            return source.find(issuer, keyId, algorithm);
        const keys = (0,key_set/* readKeySet */.A)(await own.read());
        const key = (0,key_set/* selectKey */.u)(keys, keyId, algorithm);
        // No address: the mesh may fetch the same keys from wherever the issuer publishes them.
        if (key !== undefined)
            return { key, keysUrl: '', keys };
        throw (0,token_problem/* refuseToken */.y)('JWKS_UNKNOWN_KID', `key ${(0,shown/* shown */.S)(keyId)} of ${issuer} is not in ${own.place}`, {
            expected: keys.map((one) => (0,shown/* shown */.S)(one['kid'])).join(', ') || 'no key at all',
            received: keyId,
            remedy: `If the issuer has changed its keys, renew ${own.place} on the protected branch; nothing is fetched in its place. Otherwise the token was signed by somebody else.`,
        });
    },
});

;// CONCATENATED MODULE: ./src/open/issuer-keys.ts


/**
 * Where the keys of issuers come from: the protected configuration where it holds them, else the issuer. A file is read at
 * `revision`, the one of the protected configuration: a merge request cannot bring the keys that it is checked with.
 */
const openKeys = (run, settings, repository, revision) => {
    const source = run.keys(settings?.issuerHosts ?? []);
    const issuerKeys = settings?.issuerKeys;
    if (issuerKeys === undefined || issuerKeys.size === 0)
        return source;
    return withGivenKeys(source, new Map([...issuerKeys].map(([issuer, keys]) => [
        issuer,
        keys.kind === 'inline'
            ? { read: () => Promise.resolve(keys.text), place: `issuerKeys of the configuration` }
            : { read: () => readFile(repository, revision, keys.path), place: keys.path },
    ])));
};
const readFile = async (repository, revision, path) => {
    const file = (await repository?.readTree(revision, [path]))?.files.find((candidate) => candidate.path === path);
    if (file !== undefined)
        return file.text;
    throw new problem/* Refusal */.P({
        code: 'CONFIG_FILE_MISSING',
        message: `the configuration takes an issuer's keys from ${JSON.stringify(path)}, and the protected revision has no such file`,
        expected: path,
        received: 'no such file',
        remedy: 'Commit the key set to the protected branch; it is read from there, so that a merge request cannot replace it.',
    });
};


/***/ }),

/***/ 70242:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c7: () => (/* binding */ findUnjudged),
/* harmony export */   kx: () => (/* binding */ nothingUnjudged),
/* harmony export */   qv: () => (/* binding */ isNothing)
/* harmony export */ });
/* harmony import */ var _config_policies_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(55610);
/* harmony import */ var _manifests_glob_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38546);
/* harmony import */ var _manifests_may_hold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90661);
/* harmony import */ var _manifests_not_regular_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(70934);
/* harmony import */ var _mesh_coverage_may_decide_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95310);
/* harmony import */ var _ports_once_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(51747);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(80936);
/* harmony import */ var _ports_repository_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(57274);
/* harmony import */ var _units_revision_tree_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1451);
/* harmony import */ var _files_of_namespace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96787);
/* harmony import */ var _grants_beside_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82488);
/* harmony import */ var _outside_changes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58867);
/* harmony import */ var _revision_units_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72082);













const nothingUnjudged = {
    reasons: [],
    notes: [],
    beside: [],
    ofNamespaces: _files_of_namespace_js__WEBPACK_IMPORTED_MODULE_2__/* .noFilesOfNamespaces */ .ak,
    outside: [],
};
const isNothing = ({ reasons, notes, beside, ofNamespaces, outside }) => [reasons, notes, beside, ofNamespaces.files, outside].every((list) => list.length === 0);
/** Files named one by one; the others are counted. */
const named = 20;
const isManifest = (0,_manifests_glob_js__WEBPACK_IMPORTED_MODULE_6__/* .globMatcher */ .fU)(_manifests_glob_js__WEBPACK_IMPORTED_MODULE_6__/* .defaultGlobs */ .Fq);
/**
 * A list of files says what a review is about, and leaves the rest of the repository out. What the change touches there is told,
 * so that nobody takes the green of the list for one of the whole change.
 */
const findUnjudged = async (run, repository, revisions, projects) => {
    const configurations = projects.map(({ configuration }) => configuration);
    const old = configurations.flatMap(({ base }) => base ?? []).map(readerOf);
    const now = configurations.map(headReaders);
    // Nobody lists files: everything is read, or found by itself.
    if (!(0,_revision_units_js__WEBPACK_IMPORTED_MODULE_5__/* .isWhole */ .wP)(repository) ||
        revisions.base === '' ||
        configurations.every(({ base, head }) => base === undefined && head === undefined))
        return nothingUnjudged;
    const opened = (0,_ports_once_js__WEBPACK_IMPORTED_MODULE_7__/* .once */ .O)(() => (0,_revision_units_js__WEBPACK_IMPORTED_MODULE_5__/* .readBothUnits */ .Nu)(repository, revisions, run.context.repository.path));
    const unitsAt = async (revision) => {
        const { before, after } = await opened();
        return revision === revisions.base ? before : after;
    };
    const matcherOf = (some, revision) => matcherOfReaders(some, () => unitsAt(revision));
    const [atBase, atHead, isAdded] = await Promise.all([
        matcherOf(old, revisions.base),
        matcherOf(now.flatMap(({ judging }) => judging), revisions.head),
        matcherOf(now.flatMap(({ added }) => added), revisions.head),
    ]);
    const files = projects.map(({ path }) => path).join(', ');
    const isRead = (path) => atBase(path) || atHead(path);
    const judging = old.length > 0 ? old : now.flatMap(({ judging: readers }) => readers);
    const places = await Promise.all(judging.flatMap(({ config, environments }) => environments.map(async (environment) => {
        const [reads, roots] = [[{ config, environments: [environment] }], rootsIn(environment, config)];
        const [one, other] = await Promise.all([matcherOf(reads, revisions.base), matcherOf(reads, revisions.head)]);
        return { environment, roots, holds: (path) => one(path) || other(path) };
    })));
    const outside = await (0,_outside_changes_js__WEBPACK_IMPORTED_MODULE_4__/* .outsideChanges */ .r)(run, await opened(), places, {
        isRead,
        noteOf: (path) => noteOf(path, files, isAdded),
    });
    const [reached, unreached] = [
        outside.filter(({ isReached }) => isReached),
        outside.filter(({ isReached }) => !isReached),
    ];
    const candidates = await changedManifests(repository, revisions);
    const deciding = await thatMayDecide(repository, revisions, candidates.filter((path) => !isRead(path)));
    const isTold = (path) => reached.some((one) => one.path === path);
    const others = [...new Set([...deciding, ...unreached.map(({ path }) => path)])]
        .filter((path) => !isTold(path))
        .sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_8__/* .byCodePoint */ .HH);
    if (old.length > 0) {
        const listings = old.flatMap(listingsOf);
        const sought = listings.length === 0 ? [] : deciding.filter((path) => !isAdded(path));
        const sides = sought.length === 0 ? undefined : await Promise.all([unitsAt(revisions.base), unitsAt(revisions.head)]);
        const ofNamespaces = sides === undefined
            ? _files_of_namespace_js__WEBPACK_IMPORTED_MODULE_2__/* .noFilesOfNamespaces */ .ak
            : (0,_files_of_namespace_js__WEBPACK_IMPORTED_MODULE_2__/* .filesOfNamespaces */ .bT)(sought, sides, listings, (path) => noteOf(path, files, isAdded));
        const told = new Set(ofNamespaces.files.map(({ path }) => path));
        const rest = others.filter((path) => !told.has(path));
        return { reasons: [], notes: notesOf(rest, files, isAdded), beside: [], ofNamespaces, outside: reached };
    }
    const beside = await (0,_grants_beside_js__WEBPACK_IMPORTED_MODULE_3__/* .grantsBeside */ .C0)(repository, revisions, deciding);
    const judged = new Set(beside.map(({ path }) => path));
    // The list that the change brings says more of them.
    const leftOut = deciding.filter((path) => !judged.has(path));
    return {
        reasons: reasonsOf(leftOut, files),
        notes: [],
        beside,
        ofNamespaces: _files_of_namespace_js__WEBPACK_IMPORTED_MODULE_2__/* .noFilesOfNamespaces */ .ak,
        outside: reached.filter(({ path }) => !leftOut.includes(path)),
    };
};
/** Without environments the list of the configuration itself is one. */
const readerOf = (config) => {
    const { environments } = config.protected;
    return { config, environments: environments.length === 0 ? [undefined] : environments };
};
/** Where each environment's list begins; a unit's folder, where it is rendered. */
const listingsOf = ({ config, environments }) => environments.flatMap((environment) => {
    if (environment === undefined)
        return [];
    return [{ environment, roots: rootsIn(environment, config) }];
});
const rootsIn = (environment, config) => environment?.unit === undefined
    ? (0,_files_of_namespace_js__WEBPACK_IMPORTED_MODULE_2__/* .rootsOf */ .RD)((0,_config_policies_js__WEBPACK_IMPORTED_MODULE_9__/* .policyFiles */ .q)(environment, config.protected).globs)
    : [(0,_units_revision_tree_js__WEBPACK_IMPORTED_MODULE_10__/* .normalPath */ .FE)(environment.unit.path) ?? environment.unit.path];
/** Environments that the change adds to a configuration judge nothing yet: those of the base do. */
const headReaders = ({ base, head, }) => {
    if (head === undefined)
        return { judging: [], added: [] };
    const reader = readerOf(head);
    if (base === undefined)
        return { judging: [reader], added: [] };
    const names = new Set(readerOf(base).environments.map((one) => one?.name));
    const { environments } = reader;
    return {
        judging: [{ ...reader, environments: environments.filter((one) => names.has(one?.name)) }],
        added: [{ ...reader, environments: environments.filter((one) => !names.has(one?.name)) }],
    };
};
const matcherOfReaders = async (readers, units) => {
    const matchers = await Promise.all(readers.flatMap(({ config, environments }) => environments.map(async (environment) => {
        const folder = environment?.snapshot?.folder;
        const isSnapshot = (path) => folder !== undefined && (0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_11__/* .isBelow */ .Yw)(path, folder);
        if (environment?.unit === undefined) {
            const matches = (0,_manifests_glob_js__WEBPACK_IMPORTED_MODULE_6__/* .globMatcher */ .fU)((0,_config_policies_js__WEBPACK_IMPORTED_MODULE_9__/* .policyFiles */ .q)(environment, config.protected).globs);
            return (path) => matches(path) || isSnapshot(path);
        }
        const { found } = await units();
        const { reads } = found.configured(environment.unit, environment.namespace);
        return (path) => reads.has(path) || isSnapshot(path);
    })));
    return (path) => matchers.some((matches) => matches(path));
};
const changedManifests = async ({ whole }, { base, head }) => {
    const [before, after] = await Promise.all([whole.list(base), whole.list(head)]);
    return [...(0,_revision_units_js__WEBPACK_IMPORTED_MODULE_5__/* .changedPaths */ .vl)(before, after)].filter(isManifest).sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_8__/* .byCodePoint */ .HH);
};
/** Secrets by which somebody is an account, or a node, to the API server. */
const isToken = /kubernetes\.io\/service-account-token|bootstrap\.kubernetes\.io\/token/;
/** By the words of either side; a link may bring anything. */
const thatMayDecide = async ({ whole }, { base, head }, paths) => {
    if (paths.length === 0)
        return [];
    const decoder = new TextDecoder();
    const texts = await Promise.all([whole.read(base, paths), whole.read(head, paths)]);
    const listings = await Promise.all([whole.list(base), whole.list(head)]);
    const links = new Set(listings.flat().flatMap(({ kind, path }) => (kind === 'file' ? [] : [path])));
    const mayDecide = (bytes) => {
        const text = decoder.decode(bytes);
        const holds = (0,_manifests_may_hold_js__WEBPACK_IMPORTED_MODULE_0__/* .mayHold */ .BV)(text);
        return ((0,_manifests_may_hold_js__WEBPACK_IMPORTED_MODULE_0__/* .mayCount */ .bT)(holds) && (0,_mesh_coverage_may_decide_js__WEBPACK_IMPORTED_MODULE_1__/* .mayHoldDeciding */ .M)(holds)) || isToken.test(text);
    };
    return paths.filter((path) => {
        const sides = texts.flatMap((side) => side.get(path) ?? []);
        // What neither side can give is unknown, and nobody's proof.
        return links.has(path) || sides.length === 0 || sides.some(mayDecide);
    });
};
const shown = (path) => `\`${(0,_manifests_not_regular_js__WEBPACK_IMPORTED_MODULE_12__/* .printableName */ .Nt)(path)}\``;
const noteOf = (path, files, isAdded) => isAdded(path)
    ? `${shown(path)} changed and belongs only to an environment that the same change adds to ${files}: it was not judged`
    : `${shown(path)} changed and belongs to no environment of ${files}: it was not judged`;
const notesOf = (paths, files, isAdded) => [
    ...paths.slice(0, named).map((path) => noteOf(path, files, isAdded)),
    ...(paths.length > named ? [`${paths.length - named} more changed files like these were not judged`] : []),
];
/** As many reasons as a review shows. */
const mostReasons = 10;
const reasonsOf = (paths, files) => {
    const fitting = paths.length > mostReasons ? paths.slice(0, mostReasons - 1) : paths;
    const more = paths.length - fitting.length;
    return [
        ...fitting.map((path) => (0,_grants_beside_js__WEBPACK_IMPORTED_MODULE_3__/* .leftOutReason */ .G8)(path, files)),
        ...(more === 0
            ? []
            : [
                {
                    code: 'CHANGE_UNREAD',
                    text: `${more} more changed files are left out by the list that the same change brings with ${files}, and were not judged`,
                },
            ]),
    ];
};


/***/ }),

/***/ 88142:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

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

/* The workload over eight scenarios at a time, amounts as doubles. */
#include <math.h>
#include <stdint.h>
#ifdef __AVX512DQ__
#include <immintrin.h>
#endif

enum { LANES = 8 };
#define ORIGIN 0.0

typedef double Amount, Share;
typedef double Amounts __attribute__((vector_size(64)));
typedef Amounts Shares;
typedef uint64_t Limits __attribute__((vector_size(64)));
#ifdef __AVX512DQ__
typedef __mmask8 Mask;
#else
typedef int64_t Mask __attribute__((vector_size(64))); /* all bits or none */
#endif

#include "blocks.h"

static inline Amounts all(Amount value) {
    return value - (Amounts){};
}

static inline Limits limits(double probability) {
    return (uint64_t)rint(probability * 0x1p16) + (Limits){};
}

static inline Mask below(Words x, Words limit) {
#ifdef __AVX512DQ__
    return _mm512_cmplt_epu64_mask((__m512i)x, (__m512i)limit);
#else
    return x < limit;
#endif
}

static inline Amounts where(Mask mask, Amounts x) {
#ifdef __AVX512DQ__
    return _mm512_maskz_mov_pd(mask, x);
#else
    return (Amounts)(mask & (Mask)x);
#endif
}

static inline Amounts add_where(Amounts sum, Mask mask, Amounts x) {
#ifdef __AVX512DQ__
    return _mm512_mask_add_pd(sum, mask, sum, x);
#else
    return sum + where(mask, x);
#endif
}

static inline Amounts rounded(Amounts x) {
#ifdef __AVX512DQ__
    return _mm512_roundscale_pd(x, _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC);
#else
    for (int i = 0; i < LANES; i++) x[i] = rint(x[i]);
    return x;
#endif
}

static inline Amounts lesser(Amounts a, Amounts b) {
#ifdef __AVX512DQ__
    return _mm512_min_pd(a, b);
#else
    for (int i = 0; i < LANES; i++) a[i] = a[i] < b[i] ? a[i] : b[i];
    return a;
#endif
}

static inline int count_less(Amounts a, Amounts b) {
#ifdef __AVX512DQ__
    return __builtin_popcount(_mm512_cmp_pd_mask(a, b, _CMP_LT_OQ));
#else
    int count = 0;
    for (int i = 0; i < LANES; i++) count += a[i] < b[i];
    return count;
#endif
}

static inline Amounts share_of(Amounts x, Shares share) {
    return rounded(x * share);
}

static inline Indexes bins(Amounts cash) {
    return __builtin_convertvector((cash - LEAST) * (1 / WIDTH), Indexes);
}

static inline Amounts draw(Random *random, const Payout *payout, const Limits *delay, Mask *within) {
    Words word = next(random);
    Amounts u = __builtin_convertvector(word >> 40, Amounts);
    Amounts v = __builtin_convertvector(word >> 16 & 0xffffff, Amounts);
    for (int k = 0; k < MOST_DELAY; k++) within[k] = below(word & 0xffff, delay[k]);
    Amounts low = lesser(u, v);
    return rounded(low * payout->slope_low + (u + v - low) * payout->slope_high + payout->base);
}

/* Four lots of eight from the 32 fields of a vector. */
static inline void draw_late(Random *random, double probability, Mask *late) {
    uint16_t limit = (uint16_t)rint(probability * 0x1p16);
    for (int j = 0; j < QUARTERS * PARTIES; j += 4) {
        Words words = next(random);
#ifdef __AVX512BW__
        uint32_t is_late = _mm512_cmplt_epu16_mask((__m512i)words, _mm512_set1_epi16((short)limit));
        for (int k = 0; k < 4; k++) late[j + k] = (Mask)(is_late >> 8 * k);
#else
        for (int k = 0; k < 4; k++) late[j + k] = (Mask)((words >> 16 * k & 0xffff) < limit);
#endif
    }
}

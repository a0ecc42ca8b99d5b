/* Random numbers by xoshiro256++ (Blackman and Vigna, "Scrambled Linear Pseudorandom Number Generators", ACM TOMS 47, 2021). */
#ifndef RANDOM_H
#define RANDOM_H

#include <stdint.h>

/* Next number of SplitMix64, which seeds the others. */
static inline uint64_t splitmix(uint64_t *state) {
    uint64_t z = *state += 0x9e3779b97f4a7c15;
    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9;
    z = (z ^ z >> 27) * 0x94d049bb133111eb;
    return z ^ z >> 31;
}

/* One step of the generator whose state is s[4], words or vectors of words. */
#define XOSHIRO_STEP(T, s)                          \
    T sum = s[0] + s[3], word, shifted = s[1] << 17; \
    word = (sum << 23 | sum >> 41) + s[0];          \
    s[2] ^= s[0];                                   \
    s[3] ^= s[1];                                   \
    s[1] ^= s[2];                                   \
    s[0] ^= s[3];                                   \
    s[2] ^= shifted;                                \
    s[3] = s[3] << 45 | s[3] >> 19;                 \
    return word

#endif

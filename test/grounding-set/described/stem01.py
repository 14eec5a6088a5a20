import matplotlib.pyplot as plt

freq = [50, 100, 150, 200, 250, 300, 350, 400]
amp = [1.0, 0.2, 0.6, 0.1, 0.4, 0.05, 0.25, 0.02]

plt.figure(figsize=(8, 5))
plt.stem(freq, amp, linefmt='C1-', markerfmt='C1o', basefmt='k-')
plt.title('Harmonic Spectrum of a Clarinet Note')
plt.xlabel('Frequency (Hz)')
plt.ylabel('Relative Amplitude')
plt.show()

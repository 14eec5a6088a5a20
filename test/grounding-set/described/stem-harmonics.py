import matplotlib.pyplot as plt

harmonic = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
amp = [1.00, 0.12, 0.62, 0.08, 0.41, 0.05, 0.27, 0.03, 0.18, 0.02]

plt.figure(figsize=(9, 5))
markerline, stemlines, baseline = plt.stem(harmonic, amp, linefmt='C2-', markerfmt='C2o', basefmt='k-')
plt.xticks(harmonic)
plt.ylim(0, 1.1)
plt.xlabel('Harmonic Number')
plt.ylabel('Relative Amplitude')
plt.title('Harmonics of a Clarinet Tone')
plt.grid(axis='y', linestyle=':')
plt.show()

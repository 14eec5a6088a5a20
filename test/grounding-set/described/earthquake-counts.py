import matplotlib.pyplot as plt

mag = ['2-3', '3-4', '4-5', '5-6', '6-7']
counts = [8000, 900, 110, 12, 2]

plt.figure(figsize=(8, 5))
plt.bar(mag, counts, color='indigo')
plt.yscale('log')
plt.ylim(1, 20000)
plt.xlabel('Magnitude class')
plt.ylabel('Number of earthquakes (log scale)')
plt.title('Earthquakes Recorded in the Aegean, 2021')
plt.grid(axis='y', which='major', alpha=0.5)
plt.show()

import matplotlib.pyplot as plt

year = [1971, 1978, 1985, 1993, 2000, 2006, 2012, 2020]
transistors = [2300, 29000, 275000, 3.1e6, 4.2e7, 2.9e8, 1.4e9, 1.6e10]

plt.figure(figsize=(8, 5))
plt.semilogy(year, transistors, 'd-', color='navy')
plt.grid(True, which='both', ls=':', alpha=0.6)
plt.xlabel('Year of introduction')
plt.ylabel('Transistors per chip')
plt.title('Growth of Chip Complexity')
plt.xlim(1968, 2023)
plt.show()

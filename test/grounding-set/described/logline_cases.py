import matplotlib.pyplot as plt

day = [0, 5, 10, 15, 20, 25, 30]
east = [10, 40, 160, 640, 2560, 5000, 6000]
west = [100, 150, 220, 330, 500, 750, 1100]

plt.figure(figsize=(9, 6))
plt.semilogy(day, east, 'o-', color='darkred', label='East District')
plt.semilogy(day, west, 's-', color='olive', label='West District')
plt.xlabel('Day')
plt.ylabel('Confirmed cases (log scale)')
plt.title('Spread of Influenza in Two Districts')
plt.ylim(1, 10000)
plt.legend()
plt.grid(True, which='both', alpha=0.3)
plt.show()

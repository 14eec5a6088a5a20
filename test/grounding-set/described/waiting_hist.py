import matplotlib.pyplot as plt

waits = [3]*4 + [8]*9 + [13]*15 + [18]*11 + [23]*7 + [28]*3 + [33]*1
plt.figure(figsize=(8, 5))
plt.hist(waits, bins=[0, 5, 10, 15, 20, 25, 30, 35], color='salmon', edgecolor='black')
plt.title('Waiting Times at Elm Street Clinic')
plt.xlabel('Waiting Time (minutes)')
plt.ylabel('Number of Patients')
plt.axvline(15, color='black', linestyle='--', label='Target: 15 min')
plt.legend()
plt.show()

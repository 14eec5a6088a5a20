import matplotlib.pyplot as plt
mo = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
t = [4, 5, 9, 13, 18, 22, 25, 25, 20, 14, 9, 5]
r = [60, 52, 55, 48, 40, 22, 12, 18, 45, 78, 85, 70]
fig, (a, b) = plt.subplots(2, 1, figsize=(8, 7), sharex=True)
a.plot(mo, t, 'r-o')
a.set_ylabel('Mean temperature (°C)')
a.set_ylim(0, 30)
a.set_title('Temperature')
b.bar(mo, r, color='royalblue')
b.set_ylabel('Rainfall (mm)')
b.set_ylim(0, 100)
b.set_title('Rainfall')
fig.suptitle('The climate of Porto Verde')
plt.tight_layout()
plt.show()
